import { isCandidate } from './candidate.ts';
import { type Collected, collect } from './collect.ts';
import type { Knowledge, Weights } from './knowledge.ts';
import { createWork, type Work } from './limits.ts';
import { readOwn } from './own.ts';
import { readGuarded } from './read.ts';
import { asksForEmail, isBait, namesMailbox } from './role.ts';
import { createShared, type Shared } from './shared.ts';
import { isRepetition } from './twin.ts';
import type { Assessment, Reason } from './types.ts';
import { isVisible } from './visible.ts';

/** What a reason weighs that decides by itself. */
const veto = -999;

const refuse = (signal: string, seen: Partial<Assessment> = {}): Assessment => ({
  combined: false,
  ...seen,
  offer: false,
  score: veto,
  reasons: [{ signal, weight: veto }, ...(seen.reasons ?? [])],
});

/** All signals that hold and weigh something, heaviest first. */
function reasonsOf({ words, facts }: Collected, weights: Weights): Reason[] {
  const reasons: Reason[] = [];
  weights.places.forEach((place, row) => {
    if (!words[place]) return;
    weights.concepts.forEach((concept, column) => {
      const weight = weights.words[row]?.[column];
      if (weight && (words[place] >> column) & 1) reasons.push({ signal: `${place}:${concept}`, weight });
    });
  });
  facts.forEach((signal) => {
    const weight = weights.facts[signal];
    if (weight) reasons.push({ signal, weight });
  });
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** What speaks for and against offering a masked address in a field. Looks at the page as it is now; changes nothing. */
export function assess(field: HTMLInputElement, knowledge: Knowledge): Assessment {
  return assessWith(field, createShared(knowledge));
}

/** Like `assess`, sharing what was read of forms and page with the other fields assessed in the same go. */
export function assessWith(field: HTMLInputElement, shared: Shared, work: Work = createWork()): Assessment {
  return readGuarded(() => judge(field, shared, work), refuse('unreadable'));
}

function judge(field: HTMLInputElement, shared: Shared, work: Work): Assessment {
  if (!isCandidate(field)) return refuse('not-writable');
  const own = readOwn(field, shared, work);
  if (!asksForEmail(field, own)) return refuse('not-email');
  const seen = collect(field, own, shared, work);
  const reasons = reasonsOf(seen, shared.weights);
  const score = reasons.reduce((sum, { weight }) => sum + weight, shared.weights.base);
  const offer = score >= shared.weights.offerFrom;
  const assessment = { offer, score, combined: seen.combined, reasons };
  if (!offer) return assessment;
  if (namesMailbox(field, work)) return refuse('new-mailbox', assessment);
  if (isBait(own)) return refuse('bait', assessment);
  if (isRepetition(field, own, seen.form.fields, shared)) return refuse('repetition', assessment);
  if (!isVisible(field)) return refuse('invisible', assessment);
  return assessment;
}
