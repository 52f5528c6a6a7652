import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { concepts } from '../detection/concepts.ts';
import type { Assessment } from '../detection/index.ts';
import { structure } from '../detection/signals.ts';
import { explainReasons } from './explain-reasons.ts';
import { toldReasons } from './told-reasons.ts';

const assessed = (offer: boolean, weights: Record<string, number>): Assessment => ({
  offer,
  score: 0,
  combined: false,
  reasons: Object.entries(weights).map(([signal, weight]) => ({ signal, weight })),
});

test('the weightiest kinds of evidence are told first, each once, three at most', () => {
  const weights = { 'button:register': 5, 'new-password': 4, 'heading:register': 6, footer: 2, combined: 3 };
  expect(explainReasons(assessed(true, weights), toldReasons)).toEqual([
    'why_register',
    'why_newPassword',
    'why_combined',
  ]);
});

test('what speaks against the decision is not told', () => {
  expect(
    explainReasons(assessed(false, { 'button:register': 9, 'label:recipient': -12 }), toldReasons),
  ).toEqual(['why_recipient']);
});

test('a link speaks of the form that it does not lead to', () => {
  expect(explainReasons(assessed(true, { 'link:login': 2 }), toldReasons)).toEqual(['why_register']);
  expect(explainReasons(assessed(false, { 'link:register': -2 }), toldReasons)).toEqual(['why_login']);
});

test('where nothing decides, that is said', () => {
  expect(explainReasons(assessed(true, { 'type-email': 1 }), toldReasons)).toEqual(['why_email']);
  expect(explainReasons(assessed(false, {}), toldReasons)).toEqual(['why_unsure']);
});

test('whatever signal decides, there is a sentence for it', () => {
  const vetoes = [
    'invisible',
    'bait',
    'repetition',
    'new-mailbox',
    'not-email',
    'not-writable',
    'unreadable',
  ];
  const places = ['button', 'link', 'path'];
  const words = places.flatMap((place) => concepts.map((concept) => `${place}:${concept}`));
  for (const signal of [...vetoes, ...words, ...Object.keys(structure)]) {
    for (const offer of [true, false]) {
      const keys = explainReasons(assessed(offer, { [signal]: offer ? 1 : -1 }), toldReasons);
      expect(keys.filter((key) => !(key in english))).toEqual([]);
      expect(keys).not.toEqual([]);
    }
  }
});
