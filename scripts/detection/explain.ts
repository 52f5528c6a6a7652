import { type Concept, concepts } from '../../src/detection/concepts.ts';
import { type Place, places, type Structural } from '../../src/detection/signals.ts';
import { structureWeights, wordWeights } from '../../src/detection/weights.ts';
import type { Seen } from './examples.ts';

/** What a signal counts for, in fifths of a logit. Word signals are called `place:concept`. */
function weightOf(signal: string): number {
  const [place, concept] = signal.split(':');
  if (concept === undefined) return structureWeights[signal as Structural] ?? 0;
  return wordWeights[places.indexOf(place as Place)]?.[concepts.indexOf(concept as Concept)] ?? 0;
}

/** Why a field of ours (`page #index`) was judged as it was: its signals, heaviest first, with their weights in fifths of a logit. */
export function explainJudgement(seen: readonly Seen[], key: string): string {
  const field = seen.find(({ page, index }) => `${page.id} #${index}` === key);
  if (!field) return 'no such field was found';
  if (field.vetoed) return 'vetoed: bait, a repetition, a name of a mailbox, or not to be seen';
  const weighed = field.signals
    .map((signal) => ({ signal, weight: weightOf(signal) }))
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return weighed.map(({ signal, weight }) => `${signal} ${weight}`).join(', ') || 'nothing was understood';
}
