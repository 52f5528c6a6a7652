import type { Alias } from '../../domain/alias.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { textLanguage } from '../../ui/speak-language.ts';
import { StatePill } from '../../ui/state-pill.tsx';
import { stateMeaning } from '../../ui/state-words.ts';
import { relativeTime } from '../../ui/time-words.ts';
import { endOfPending } from '../state/pending-end.ts';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

/** Which states can be reached from each, the likeliest first. Nothing leads back to `pending`. */
const ways = {
  pending: ['enabled', 'deleted'],
  enabled: ['disabled', 'deleted'],
  disabled: ['enabled', 'deleted'],
  deleted: ['enabled'],
} as const;

/** What happens to mail now, and how to change it. */
export function DetailState({ alias }: { readonly alias: Alias }) {
  const store = useStore();
  const { changes, ports, detail, features } = store;
  const { state } = alias;
  const busy = changes.busy.value.has(alias.id);
  const whyNot = whyNoChange(store);
  // Most servers keep what has had mail (Fastmail's `addressInUse`): there destroying is not even offered.
  const canDestroy =
    state === 'deleted' && (alias.lastMessageAt === null || features.value?.destroy === 'always');
  const targets = ways[state].filter((to) => to !== 'disabled' || features.value?.disabled !== false);
  const end = endOfPending(alias);
  return (
    <section class="stack-tight detail-part" aria-label={t('popup_stateOf')}>
      <div class="state-now">
        <StatePill state={state} />
        <span>{stateMeaning(state)}</span>
      </div>
      {end !== null && (
        <p class="quiet-text">{t('popup_vanishes', relativeTime(end, ports.now(), textLanguage()))}</p>
      )}
      <ul class="stack-tight">
        {targets.map((target) => (
          <li key={target} class="way">
            <span class="way-meaning">{t(`popup_wayMeaning_${target}`)}</span>
            <Button
              look={target === 'deleted' ? 'danger' : 'secondary'}
              busy={busy}
              whyNot={whyNot}
              onClick={() => void changes.setState([alias.id], target)}
            >
              {t(`popup_way_${state}_${target}` as 'popup_way_enabled_disabled')}
            </Button>
          </li>
        ))}
        {canDestroy && (
          <li class="way">
            <span class="way-meaning">{t('popup_destroyMeaning')}</span>
            <Button
              look="danger"
              busy={busy}
              whyNot={whyNot}
              onClick={async () => {
                if ((await changes.destroy([alias.id])) && detail.value === alias.id) detail.value = null;
              }}
            >
              {t('popup_destroy')}
            </Button>
          </li>
        )}
      </ul>
      {whyNot && <p class="quiet-text small-text">{whyNot}</p>}
    </section>
  );
}
