import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';

const programs = ['/usr/lib/cyrus/bin/master', '/usr/lib/cyrus/bin/httpd', '/usr/sbin/saslpasswd2'];
// Debian keeps JMAP's httpd in the package of the calendar server.
const packages = ['cyrus-imapd', 'cyrus-caldav', 'cyrus-admin', 'sasl2-bin', 'libsasl2-modules'];

/** Why Cyrus can't run here, in one sentence; null where it can. Its master changes users, so it takes root. */
export function whyNoCyrus() {
  if (process.getuid?.() !== 0) return 'Cyrus has to be started by root';
  if (!programs.every((path) => existsSync(path))) return 'Cyrus IMAP is not installed';
  return null;
}

/** Installs Cyrus where that needs no question. Debian would start it on its usual ports: that is undone. */
export function ensureCyrus() {
  if (whyNoCyrus() === null || !canInstallDebianPackages()) return;
  installDebianPackages(packages, ['--no-install-recommends']);
  if (existsSync('/run/systemd/system'))
    spawnSync('systemctl', ['disable', '--now', 'cyrus-imapd', 'saslauthd']);
}
