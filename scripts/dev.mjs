// Builds, and builds anew at every change: `npm run dev`, or `npm run dev -- firefox`. What comes out is what is shipped, with source
// maps; the extension is then reloaded in the browser. No development server: a page's script can't be had from one.
import { watch } from 'node:fs';
import { build } from 'vite';

const mode = process.argv[2] ?? 'chrome';
let isBuilding = false;
let isDue = false;

async function rebuild() {
  isDue = true;
  if (isBuilding) return;
  isBuilding = true;
  while (isDue) {
    isDue = false;
    const start = performance.now();
    try {
      await build({ mode, logLevel: 'warn', build: { sourcemap: true } });
      console.log(`dist/${mode} built in ${Math.round(performance.now() - start)} ms`);
    } catch (error) {
      // A half-written file: the next change builds again.
      console.error(error instanceof Error ? error.message : error);
    }
  }
  isBuilding = false;
}

let pause;
for (const path of ['src', 'public', 'manifest.json']) {
  watch(path, { recursive: true }, () => {
    clearTimeout(pause);
    pause = setTimeout(rebuild, 100);
  });
}
await rebuild();
