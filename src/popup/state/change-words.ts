import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import type { ChangeReport } from '../../messages/contract.ts';

/** What was changed, and how many were not, in a sentence or two. */
export function changeWords({ kind, state, count, email, refused }: ChangeReport): string {
  const done =
    kind === 'destroy'
      ? email === null
        ? tn('popup_going', count)
        : t('popup_goingOne', email)
      : email === null
        ? tn(`popup_doneMany_${state}`, count)
        : t(`popup_done_${state}`, email);
  if (refused.length === 0) return done;
  const not = tn('popup_notChanged', refused.length);
  return count === 0 ? not : t('ui_twoSentences', done, not);
}
