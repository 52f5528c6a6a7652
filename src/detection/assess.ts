import { isCandidate } from './candidate.ts';
import { type Collected, collect, createShared, type Shared } from './collect.ts';
import { nameKind } from './kind.ts';
import { createWork } from './limits.ts';
import { readOwn } from './own.ts';
import { asksForEmail, isBait } from './role.ts';
import { signalNames } from './signals.ts';
import { findRepeated } from './twin.ts';
import type { Assessment, Reason } from './types.ts';
import { isVisible } from './visible.ts';
import { base, offerFrom, structureWeights, wordWeights } from './weights.ts';
import { concepts } from './words.ts';

/** What a reason weighs that decides by itself. */
const veto = -999;

const refuse = (signal: string, seen: Partial<Assessment> = {}): Assessment => ({
  kind: 'unknown',
  combined: false,
  ...seen,
  offer: false,
  score: veto,
  reasons: [{ signal, weight: veto }, ...(seen.reasons ?? [])],
});

/** All signals that hold and weigh something, heaviest first. */
function reasonsOf({ words, facts }: Collected): Reason[] {
  const reasons: Reason[] = [];
  const count = (index: number, weight: number | undefined): void => {
    if (weight) reasons.push({ signal: signalNames[index] ?? '', weight });
  };
  words.forEach((bits, place) => {
    concepts.forEach((_, concept) => {
      if ((bits >> concept) & 1) count(place * concepts.length + concept, wordWeights[place]?.[concept]);
    });
  });
  facts.forEach((holds, fact) => {
    if (holds) count(words.length * concepts.length + fact, structureWeights[fact]);
  });
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** What speaks for and against offering a masked address in a field. Looks at the page as it is now; changes nothing. */
export function assess(field: HTMLInputElement): Assessment {
  return assessWith(field, createShared());
}

/** Like `assess`, sharing what was read of forms and page with the other fields assessed in the same go. */
export function assessWith(field: HTMLInputElement, shared: Shared): Assessment {
  if (!isCandidate(field)) return refuse('not-writable');
  const work = createWork();
  const own = readOwn(field, work);
  if (!asksForEmail(field, own)) return refuse('not-email');
  const seen = collect(field, own, shared, work);
  const reasons = reasonsOf(seen);
  const score = reasons.reduce((sum, { weight }) => sum + weight, base);
  const offer = score >= offerFrom;
  const assessment = { offer, score, kind: nameKind(seen, offer), combined: seen.combined, reasons };
  if (!offer) return assessment;
  if (isBait(own.name, own.text)) return refuse('bait', assessment);
  if (findRepeated(field, seen.form.fields)) return refuse('repetition', assessment);
  if (!isVisible(field)) return refuse('invisible', assessment);
  return assessment;
}
