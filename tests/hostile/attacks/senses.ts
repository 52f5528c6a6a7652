import type { Attack } from '../attack.ts';
import { begin, openPanel, seeMark, stillWorks } from '../play/acts.ts';

const settings: readonly (readonly [string, string])[] = [
  ['is enlarged by half', "document.documentElement.style.zoom = '1.5'"],
  ['runs from right to left', "document.documentElement.dir = 'rtl'"],
  ['stands in vertical writing', "document.getElementById('form').style.writingMode = 'vertical-rl'"],
  ['has tiny letters and huge ones', "document.documentElement.style.fontSize = '40px'"],
];

/** Ordinary pages that look strange: the gate must not take them for attacks. */
export const senses: readonly Attack[] = settings.map(
  ([how, script], index): Attack => ({
    number: 25,
    letter: 'abcd'[index] ?? '',
    name: `${how}, and is not hostile at all`,
    expect: 'the mark is 24 px or more and the panel works',
    when: 'load',
    script: `${script};`,
    async play(person) {
      await begin(person);
      await person.click('#email');
      const mark = await seeMark(person);
      if (mark.width < 23.9 || mark.height < 23.9) return `the mark is ${mark.width} × ${mark.height} px`;
      await person.click('#name');
      await openPanel(person);
      return stillWorks(person);
    },
  }),
);
