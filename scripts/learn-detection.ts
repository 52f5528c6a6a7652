import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seeAll, toExample } from './detection/examples.ts';
import { hasCorpus, readCorpus, readOurs } from './detection/pages.ts';
import { pull } from './detection/pull.ts';
import { renderWeights } from './detection/render-weights.ts';
import { signalNames } from './detection/signal-names.ts';
import { train } from './detection/train.ts';

/** Learns `src/detection/weights.ts` anew from the labelled corpus and our own pages. */

if (!hasCorpus) throw new Error('Learning needs the labelled corpus: set BAUTA_CORPUS to its folder.');
const seen = await seeAll([...readCorpus(), ...readOurs()]);
const examples = seen.flatMap((field) => toExample(field) ?? []);
const model = train(examples, signalNames, pull);
writeFileSync(fileURLToPath(new URL('../src/detection/weights.ts', import.meta.url)), renderWeights(model));
console.log(
  `learnt from ${examples.length} fields of ${new Set(seen.map(({ page }) => page.id)).size} pages`,
);
