import type { FormKind, Reason } from './types.ts';

/** Concepts that words are about without naming a kind of form. */
const mute = /user|stop|name|member|stay|person|terms|email|again/;

/** The kind of form that the reasons for the decision speak of most. Links lead elsewhere, so theirs do not count. */
export function nameKind(reasons: readonly Reason[], offer: boolean): FormKind {
  const sums: Record<string, number> = { unknown: 0 };
  for (const { signal, weight } of reasons) {
    const [place, concept] = signal.split(':');
    if (!concept || place === 'link' || weight > 0 !== offer || mute.test(concept)) continue;
    sums[concept] = (sums[concept] ?? 0) + Math.abs(weight);
  }
  const [[kind] = ['unknown']] = Object.entries(sums).sort(([, a], [, b]) => b - a);
  return kind as FormKind;
}
