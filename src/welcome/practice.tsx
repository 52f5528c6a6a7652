import { useId, useRef, useState } from 'preact/hooks';
import type { Account } from '../domain/account.ts';
import type { Alias } from '../domain/alias.ts';
import type { AppError } from '../domain/errors.ts';
import { t } from '../i18n/t.ts';
import { useStore } from '../popup/state/use-store.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Mark } from '../ui/mark.tsx';

interface PracticeProps {
  readonly account: Account;
  readonly done: (done: boolean) => void;
}

/**
 * A sign-up field to try the mark on. Pages of ours have no content script, so the mark here is the page's own; the address it
 * fills in is a real one, which the person keeps or takes back.
 */
export function Practice({ account, done }: PracticeProps) {
  const { ports } = useStore();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState('');
  const [made, setMade] = useState<Alias | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  /** One wish keeps its name until its outcome is known, so that a second click makes no second address. */
  const requestId = useRef('');

  const use = async () => {
    if (busy || made) return;
    setBusy(true);
    requestId.current ||= ports.newId();
    const reply = await ports.send('aliases.create', {
      requestId: requestId.current,
      accountId: account.id,
      origin: '',
      description: t('welcome_practiceDescription'),
      prefix: '',
    });
    setBusy(false);
    setError(reply.ok ? null : reply.error);
    if (reply.ok || reply.error.address === 'none') requestId.current = '';
    if (!reply.ok) return;
    setMade(reply.value);
    setValue(reply.value.email);
    done(true);
    field.current?.focus();
  };

  const takeBack = async ({ id: alias }: Alias) => {
    setBusy(true);
    const gone = await ports.send('aliases.update', {
      accountId: account.id,
      id: alias,
      patch: { state: 'deleted' },
    });
    setBusy(false);
    setError(gone.ok ? null : gone.error);
    if (!gone.ok) return;
    setMade(null);
    setValue('');
    done(false);
  };

  return (
    <div class="stack">
      <p>{t(made ? 'welcome_filled' : 'welcome_tryAbout')}</p>
      <div class="practice">
        <label for={id}>{t('welcome_field')}</label>
        <div class="practice-field">
          <input
            ref={field}
            id={id}
            type="email"
            autocomplete="off"
            dir="ltr"
            placeholder="you@example.com"
            value={value}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
          {!made && (
            <button
              type="button"
              class="practice-mark"
              aria-label={t('mark_label')}
              title={t('mark_label')}
              aria-busy={busy}
              onClick={() => void use()}
            >
              {busy ? <span class="spinner" aria-hidden="true" /> : <Mark />}
            </button>
          )}
        </div>
      </div>
      {error && <ErrorNotice error={error} />}
      {made && (
        <div class="cluster">
          <Button busy={busy} onClick={() => void takeBack(made)}>
            {t('welcome_takeBack')}
          </Button>
          <p class="quiet-text small-text">{t('welcome_real')}</p>
        </div>
      )}
    </div>
  );
}
