import { expect, test } from 'vitest';
import { bit, type Concept, concepts } from './concepts.ts';
import { createLexicon, type WordsInUse } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { packWords } from './pack-words.ts';
import { languages } from './words.ts';

const conceptsIn = createLexicon(packWords(languages));

const about = (text: string): Concept[] => concepts.filter((concept) => conceptsIn(text) & bit(concept));

const stems = Object.values(languages).flatMap((row) => Object.values(row).flatMap((all) => all.split(' ')));

test('at least 34 languages have words', () => {
  expect(Object.keys(languages).length).toBeGreaterThanOrEqual(34);
});

test('every stem is written the way text is normalised, or it could never be found', () => {
  const bare = stems.map((stem) => stem.replace(/[_-]/g, ' ').replace(/ +/g, ' ').trim());
  expect(bare.filter((stem) => normalise(stem).trim() !== stem)).toEqual([]);
});

test('no stem is too short to be looked up, or so short that it is in every other word', () => {
  const isLatin = (stem: string) => !/[^\0-\u024f]/.test(stem);
  expect(stems.filter((stem) => stem.length < (isLatin(stem) ? 4 : 2) && !/_q_|2fa/.test(stem))).toEqual([]);
});

test.each([
  ['Your e-mail address', 'email'],
  ['txtEmail', 'email'],
  ['Электронная почта', 'email'],
  ['メールアドレス', 'email'],
  ['البريد الإلكتروني', 'email'],
  ['Create an account', 'register'],
  ['signUpForm', 'register'],
  ['Konto erstellen', 'register'],
  ['Đăng ký', 'register'],
  ['회원가입', 'register'],
  ['Log in', 'login'],
  ['Zaloguj się', 'login'],
  ['Forgot your password?', 'recovery'],
  ['Passwort vergessen', 'recovery'],
  ['忘记密码', 'recovery'],
  ['Subscribe to our newsletter', 'newsletter'],
  ['Passer la commande', 'checkout'],
  ['Contact us', 'contact'],
  ["Friend's email", 'recipient'],
  ['Confirm e-mail', 'again'],
  ['Unsubscribe', 'stop'],
] as const)('%s is about %s', (text, concept) => {
  expect(about(text)).toContain(concept);
});

test.each([
  ['Enregistrer', 'register'],
  ['Почтовый индекс', 'email'],
  ['Code postal', 'email'],
  ['Our blog in brief', 'login'],
  ['郵便番号', 'email'],
  ['Industrial', 'register'],
] as const)('%s is not about %s', (text, concept) => {
  expect(about(text)).not.toContain(concept);
});

test('text in an unknown language or in no language is about nothing', () => {
  expect(conceptsIn('')).toBe(0);
  expect(conceptsIn('Xyzzy plugh 42')).toBe(0);
  expect(conceptsIn('\ud800\udc00\ud800')).toBe(0);
});

test('a text in letters whose words are kept elsewhere is not judged for good', () => {
  const { latin, other } = packWords(languages);
  const words: WordsInUse = { latin, other: null };
  const conceptsNow = createLexicon(words);
  expect(conceptsNow('E-mail')).toBe(bit('email'));
  expect(words.lacking).toBeFalsy();
  expect(conceptsNow('почта')).toBe(0);
  expect(words.lacking).toBe(true);
  words.other = other;
  expect(conceptsNow('почта')).toBe(bit('email'));
  expect(words.lacking).toBe(false);
});
