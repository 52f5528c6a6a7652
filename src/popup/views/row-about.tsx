import type { Indexed } from '../../domain/search/search-aliases.ts';
import { t } from '../../i18n/t.ts';
import { textLanguage } from '../../ui/speak-language.ts';
import { stateWord } from '../../ui/state-words.ts';
import { relativeTime } from '../../ui/time-words.ts';
import { endOfPending } from '../state/pending-end.ts';
import { useStore } from '../state/use-store.ts';

/** Where an address belongs, and when mail came; of a pending one, when it vanishes. */
export function RowAbout({ entry: { alias, site } }: { readonly entry: Indexed }) {
  const { list, ports, features } = useStore();
  // A pending one has little room, and its end is what matters.
  const isPending = alias.state === 'pending';
  const where = isPending ? stateWord('pending') : site || alias.description || t('popup_noSite');
  const now = ports.now();
  const language = textLanguage();
  const end = endOfPending(alias);
  const last = alias.lastMessageAt === null ? Number.NaN : Date.parse(alias.lastMessageAt);
  const isGoing = list.lastChange.value?.going.includes(alias.id) ?? false;
  const when = isGoing
    ? t('popup_goingSoon')
    : end !== null
      ? t('popup_vanishesShort', relativeTime(end, now, language, 'short'))
      : !Number.isNaN(last)
        ? relativeTime(last, now, language, 'short')
        : features.value?.lastMessageAt === false
          ? ''
          : t('popup_noMail');
  // The dot goes with the part that goes where both have no room.
  const dot = when && <span> · </span>;
  return (
    <span class="row-site">
      <span class="row-lead">
        <bdi class="row-where">{where}</bdi>
        {isPending && dot}
      </span>
      {when && (
        <span class="row-when">
          {!isPending && dot}
          {when}
        </span>
      )}
    </span>
  );
}
