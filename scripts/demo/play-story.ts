import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stage } from '../../tests/e2e/harness/stage.ts';
import { mainStory, type Story } from '../../tests/e2e/story/main-story.ts';
import type { EmbeddedServer } from '../../tests/server/start.ts';
import { album, type Picture } from './album.ts';

const folder = fileURLToPath(new URL('../../demo-output', import.meta.url));

/** Plays the main story, prints each step with its time and leaves pictures of each; false where a step failed. */
export async function playStory(stage: Stage, server: EmbeddedServer): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const story = mainStory();
  const pictures: Picture[] = [];
  let failed = false;
  console.log(`\nThe story, in ${stage.name}:\n`);
  const start = performance.now();
  for (const [index, { title, run }] of story.steps.entries()) {
    const begun = performance.now();
    try {
      await run({ stage, server });
    } catch (error) {
      failed = true;
      console.error(error);
    }
    const ms = Math.round(performance.now() - begun);
    console.log(`  ${failed ? '✗' : '✓'} ${index + 1}. ${title.padEnd(56)} ${String(ms).padStart(6)} ms`);
    pictures.push(...(await takePictures(story, title, index + 1)));
    if (failed) break;
  }
  writeFileSync(join(folder, 'index.html'), album(stage.name, pictures));
  for (const complaint of await stage.complaints()) console.error(`  ! ${complaint}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${failed ? 'The story broke off' : 'The whole story'} after ${seconds} s.`);
  console.log(`${pictures.length} pictures: demo-output/index.html`);
  return !failed;
}

async function takePictures(story: Story, title: string, number: number): Promise<Picture[]> {
  const taken: Picture[] = [];
  for (const [what, bytes] of await story.pictures()) {
    const file = `${String(number).padStart(2, '0')}-${slug(title)}${what === 'page' ? '' : `-${what}`}.png`;
    writeFileSync(join(folder, file), bytes);
    taken.push({ number, title, file });
  }
  return taken;
}

function slug(title: string): string {
  const words =
    title
      .toLowerCase()
      .replaceAll('’', '')
      .match(/[a-z]+/g) ?? [];
  return words.slice(0, 6).join('-');
}
