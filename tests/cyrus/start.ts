import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep, waitFor } from '../e2e/harness/wait.ts';
import { cyrusConf, imapdConf } from './config.ts';
import { sayImap } from './imap.ts';

/** A running Cyrus IMAP server with one user who has an inbox. */
export interface Cyrus {
  /** Such as `http://127.0.0.1:40001`. */
  readonly origin: string;
  readonly user: string;
  readonly password: string;
  close(): Promise<void>;
}

const user = 'ada';
const password = 'correct horse';

/** Starts Cyrus on free loopback ports, in a folder of its own that `close` removes. @throws where it can't run. */
export async function startCyrus(): Promise<Cyrus> {
  const folder = mkdtempSync(join(tmpdir(), 'bauta-cyrus-'));
  const ports = { http: await freePort(), imap: await freePort() };
  layOut(folder, ports);
  for (const name of ['cyrus', user]) addUser(folder, name);
  mustRun('chown', ['-R', 'cyrus:mail', folder]);
  const files = ['-C', join(folder, 'imapd.conf'), '-M', join(folder, 'cyrus.conf')];
  const master = spawn('/usr/lib/cyrus/bin/master', [...files, '-p', join(folder, 'master.pid')], {
    stdio: 'ignore',
    detached: true,
  });
  const close = async () => {
    await stop(master);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const create = [`LOGIN cyrus "${password}"`, `CREATE user/${user}@example.test`];
    await waitFor('Cyrus to make an inbox', () => answered(sayImap(ports.imap, create)), 15_000);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin: `http://127.0.0.1:${ports.http}`, user, password, close };
}

function layOut(folder: string, ports: { readonly http: number; readonly imap: number }): void {
  for (const name of ['db', 'proc', 'log', 'msg', 'lock', 'socket', 'user', 'quota']) {
    mkdirSync(join(folder, 'conf', name), { recursive: true });
  }
  mkdirSync(join(folder, 'spool'));
  writeFileSync(join(folder, 'imapd.conf'), imapdConf(folder));
  writeFileSync(join(folder, 'cyrus.conf'), cyrusConf(folder, ports));
}

function addUser(folder: string, name: string): void {
  const args = ['-p', '-c', '-f', join(folder, 'sasldb2'), '-u', 'localhost', name];
  mustRun('/usr/sbin/saslpasswd2', args, password);
}

function mustRun(command: string, args: readonly string[], input = ''): void {
  const { status, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}

/** True once it is done, false while nobody listens yet. Any other failure is thrown. */
async function answered(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return false;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Ends the master and all services it started: they share its process group. */
async function stop(master: ChildProcess): Promise<void> {
  const group = master.pid;
  if (group === undefined || master.exitCode !== null) return;
  const gone = new Promise((resolve) => master.once('exit', resolve));
  process.kill(-group, 'SIGTERM');
  await Promise.race([gone, sleep(3000)]);
  if (master.exitCode === null && master.signalCode === null) process.kill(-group, 'SIGKILL');
}
