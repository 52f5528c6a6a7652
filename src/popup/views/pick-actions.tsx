import type { Alias, AliasState } from '../../domain/alias.ts';
import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

interface PickActionsProps {
  readonly aliases: readonly Alias[];
  readonly exportThem: () => void;
}

/** The states that each change of many is for: what is there already is not offered. */
const from: { readonly [S in 'enabled' | 'disabled' | 'deleted']: readonly AliasState[] } = {
  enabled: ['pending', 'disabled', 'deleted'],
  disabled: ['pending', 'enabled'],
  deleted: ['pending', 'enabled', 'disabled'],
};

/** The changes that fit the picked addresses. Each is one request for as many as the server takes at once. */
export function PickActions({ aliases, exportThem }: PickActionsProps) {
  const store = useStore();
  const { changes, selection, use, features } = store;
  const whyNot = whyNoChange(store);
  const states = new Set(aliases.map(({ state }) => state));
  const busy = aliases.some(({ id }) => changes.busy.value.has(id));
  const offered = (['enabled', 'disabled', 'deleted'] as const).filter(
    (target) =>
      from[target].some((state) => states.has(state)) &&
      (target !== 'disabled' || features.value?.disabled !== false),
  );
  const [only] = states;
  const words = (target: (typeof offered)[number]) =>
    target === 'enabled' && states.size === 1 && only !== 'enabled' && only !== undefined
      ? t(`popup_way_${only}_enabled`)
      : t(`popup_many_${target}`);
  const change = async (work: Promise<boolean>) => {
    await work;
    selection.end();
  };
  const ids = aliases.map(({ id }) => id);
  return (
    <div class="pick-actions">
      <div class="pick-group">
        {offered.map((target) => (
          <Button
            key={target}
            look={target === 'deleted' ? 'danger' : 'secondary'}
            busy={busy}
            whyNot={whyNot}
            onClick={() => void change(changes.setState(ids, target))}
          >
            {words(target)}
          </Button>
        ))}
        {states.size === 1 && only === 'deleted' && (
          <Button look="danger" busy={busy} whyNot={whyNot} onClick={() => void change(changes.destroy(ids))}>
            {t('popup_destroy')}
          </Button>
        )}
      </div>
      <div class="pick-group">
        <Button
          onClick={() => {
            const emails = aliases.map(({ email }) => email);
            void use.copyText(emails.join('\n'), tn('popup_copiedMany', emails.length));
          }}
        >
          {t('popup_copy')}
        </Button>
        <Button onClick={exportThem}>{t('popup_export')}</Button>
      </div>
      {whyNot && <p class="quiet-text small-text">{whyNot}</p>}
    </div>
  );
}
