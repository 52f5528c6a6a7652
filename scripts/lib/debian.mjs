import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where packages can be installed without asking anybody: Debian or a child of it, as root. */
export function canInstallDebianPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages without questions. The package lists are fetched only if the first try fails,
 * as they are empty or old on a fresh machine.
 * @returns true if it worked.
 */
export function installDebianPackages(packages, extraArgs = []) {
  const apt = (...args) => {
    const { status, stderr } = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) console.warn(`  apt-get ${args[0]}: ${stderr.trim().split('\n').at(-1)}`);
    return status === 0;
  };
  const install = () => apt('install', '-y', '-q', ...extraArgs, ...packages);
  return install() || (apt('update', '-q') && install());
}
