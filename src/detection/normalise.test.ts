import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test('case, accents and punctuation make no difference', () => {
  expect(normalise('  Adresse E-Mail* :')).toBe(' adresse e mail ');
  expect(normalise('Créer un compte')).toBe(normalise('creer UN compte'));
  expect(normalise("Don't")).toBe(' dont ');
});

test('words glued by case are taken apart', () => {
  expect(normalise('userEmail')).toBe(' user email ');
  expect(normalise('signUp2Form')).toBe(' sign up2 form ');
});

test('full-width letters are ordinary letters', () => {
  expect(normalise('Ｅメール')).toBe(normalise('Eメール'));
});

test('accents go in every alphabet, vowel signs of Asia stay', () => {
  expect(normalise('Регистрация')).toBe(' регистрация ');
  expect(normalise('Εγγραφή')).toBe(' εγγραφη ');
  expect(normalise('पंजीकरण')).toBe(' पंजीकरण ');
});

test('letters that Unicode does not decompose are folded', () => {
  expect(normalise('Załóż')).toBe(' zaloz ');
  expect(normalise('Đăng ký')).toBe(' dang ky ');
  expect(normalise('Giriş yapın')).toBe(' giris yapin ');
});

test('Hangul stays in syllables', () => {
  expect(normalise('이메일')).toBe(' 이메일 ');
});

test('normalising twice is normalising once, whatever the text', () => {
  const text = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(fc.property(text, (any) => normalise(normalise(any)) === normalise(any)));
}, 60_000);
