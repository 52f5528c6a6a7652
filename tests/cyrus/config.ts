import { join } from 'node:path';

/** The server's configuration: JMAP over http on loopback, users in a SASL database of its own. */
export function imapdConf(folder: string): string {
  const settings = {
    configdirectory: join(folder, 'conf'),
    'partition-default': join(folder, 'spool'),
    defaultpartition: 'default',
    admins: 'cyrus',
    sasl_pwcheck_method: 'auxprop',
    sasl_auxprop_plugin: 'sasldb',
    sasl_sasldb_path: join(folder, 'sasldb2'),
    sasl_mech_list: 'PLAIN LOGIN',
    allowplaintext: 'yes',
    virtdomains: 'userid',
    defaultdomain: 'example.test',
    unixhierarchysep: 'yes',
    altnamespace: 'yes',
    httpmodules: 'jmap',
    conversations: 'yes',
    conversations_db: 'twoskip',
    jmap_nonstandard_extensions: 'yes',
    search_engine: 'none',
    servername: 'localhost',
    syslog_prefix: 'bauta-test',
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n`;
}

/** The services that the master starts when somebody connects. */
export function cyrusConf(folder: string, ports: { readonly http: number; readonly imap: number }): string {
  const service = (name: string, port: number) =>
    `  ${name} cmd="/usr/lib/cyrus/bin/${name} -C ${join(folder, 'imapd.conf')}" listen="127.0.0.1:${port}" prefork=0`;
  return `SERVICES {\n${service('httpd', ports.http)}\n${service('imapd', ports.imap)}\n}\n`;
}
