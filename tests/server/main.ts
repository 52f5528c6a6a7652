import { parseArgs } from 'node:util';
import { isModeName } from './modes/is-mode-name.ts';
import { startServer } from './start.ts';

const usage = `The embedded server: mail service (OAuth, JMAP), its shard, and a pretend shop.

  --port N        mail origin (default 8765)
  --shop-port N   pretend shop (default 8766)
  --shard-port N  second API port (default 8767)
  --mode NAME     which server to play (default fastmail)
  --data FILE     keep the state in a file
  --help`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8765' },
    'shop-port': { type: 'string', default: '8766' },
    'shard-port': { type: 'string', default: '8767' },
    mode: { type: 'string', default: 'fastmail' },
    data: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  if (!isModeName(values.mode)) {
    console.error(`No mode is called ${values.mode}.\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const server = await startServer({
    port: Number(values.port),
    shopPort: Number(values['shop-port']),
    shardPort: Number(values['shard-port']),
    mode: values.mode,
    ...(values.data === undefined ? {} : { dataFile: values.data }),
  });
  console.log(`Mail service   ${server.origins.mail}
  session      ${server.urls.session}
  API token    ${server.tokens.demo}
  person       ada@example.test (password: analytical)
Pretend shop   ${server.urls.shop}
  test pages   ${server.urls.pages}
Control        ${server.origins.mail}/control/log

Ctrl+C ends it.`);
  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

await main();
