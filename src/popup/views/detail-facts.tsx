import type { Alias } from '../../domain/alias.ts';
import { t } from '../../i18n/t.ts';
import { textLanguage } from '../../ui/speak-language.ts';
import { fullTime } from '../../ui/time-words.ts';
import { useStore } from '../state/use-store.ts';

/** When an address was made and by what, and when mail last came. */
export function DetailFacts({ alias }: { readonly alias: Alias }) {
  const { features } = useStore();
  const language = textLanguage();
  // A server that does not tell must not look as if no mail had come.
  const none = features.value?.lastMessageAt === false ? '' : t('popup_noMail');
  const facts = [
    [t('popup_lastMail'), fullTime(alias.lastMessageAt, language) || none],
    [t('popup_madeAt'), fullTime(alias.createdAt, language)],
    [t('popup_madeBy'), alias.createdBy],
  ].filter(([, value]) => value !== '');
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
