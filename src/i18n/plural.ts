import { type MessageKey, t } from './t.ts';

type Stem<Key> = Key extends `${infer S}_other` ? S : never;
/** A sentence that has one form for each plural category: the part of its keys before `_other`. */
export type PluralStem = Stem<MessageKey>;

const rules = new Map<string, Intl.PluralRules>();

/**
 * The sentence for a number of things, in the form that the language of our texts wants: its messages are `stem_one`,
 * `stem_few`, … `stem_other`, by the categories of CLDR that `Intl.PluralRules` names. `$1` is the number, written as
 * that language writes it; further substitutions follow as `$2`…
 */
export function tn(stem: PluralStem, count: number, ...more: string[]): string {
  const language = t('ui_language');
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  const substitutions = [new Intl.NumberFormat(language).format(count), ...more];
  const form = `${stem}_${rule.select(count)}` as MessageKey;
  const sentence = t(form, ...substitutions);
  // A translation may leave out a form that its language writes like the general one.
  return sentence === form ? t(`${stem}_other` as MessageKey, ...substitutions) : sentence;
}
