import { spawn } from 'node:child_process';

/** Seconds since `start` (from `performance.now()`), with one decimal. */
export function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/**
 * Runs a program with its output shown, and resolves to its exit code. An interrupted program counts as failed.
 * On Windows npm and npx are batch files, which need the shell.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32' && /^np[mx]$/.test(command),
      ...options,
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs `work` under a headline and prints how long it took; returns what `work` returns. */
export async function step(title, work) {
  const start = performance.now();
  console.log(`\n▸ ${title}`);
  try {
    return await work();
  } finally {
    console.log(`  ${title}: ${secondsSince(start)} s`);
  }
}
