import { useState } from 'preact/hooks';
import type { Account } from '../../domain/account.ts';
import { type Alias, type AliasState, aliasStates } from '../../domain/alias.ts';
import { fromColumns } from '../../domain/alias-columns.ts';
import type { AppError } from '../../domain/errors.ts';
import { type FileKind, fileName, fileTypes, toFile } from '../../domain/export/address-file.ts';
import { tn } from '../../i18n/plural.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Field } from '../../ui/field.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { textLanguage } from '../../ui/speak-language.ts';
import { stateWord } from '../../ui/state-words.ts';
import { relativeTime } from '../../ui/time-words.ts';
import { ask } from '../state/ask.ts';
import { selectAliases } from '../state/take-out.ts';
import { useOptions } from '../state/use-options.ts';
import { Section } from './section.tsx';

/** Takes the addresses out as a file. */
export function TakeOut() {
  const { app } = useOptions();
  const accounts = app.value?.accounts ?? [];
  const [accountId, setAccountId] = useState('');
  const [kind, setKind] = useState<FileKind>('csv');
  const [states, setStates] = useState<ReadonlySet<AliasState>>(new Set(aliasStates));
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const account = accounts.find(({ id }) => id === accountId) ?? accounts[0];

  const save = async ({ id, username }: Account) => {
    setBusy(true);
    const reply = await ask('aliases.list', { accountId: id, refresh: 'if-stale' });
    setBusy(false);
    // An old list is better than none, but it is not to pass for a new one.
    setError(reply.ok ? reply.value.staleBecause : reply.error);
    if (!reply.ok) return;
    const now = Date.now();
    const { fetchedAt, staleBecause } = reply.value;
    const aliases = fromColumns(reply.value.aliases);
    const chosen: readonly Alias[] = selectAliases(aliases, { states, words });
    const done = chosen.length > 0 ? tn('options_exported', chosen.length) : t('options_exportedNone');
    const age = relativeTime(fetchedAt, now, textLanguage());
    setSaid(staleBecause === null || fetchedAt === 0 ? done : `${done} ${t('popup_age', age)}`);
    const text = toFile(kind, chosen, username, now);
    if (chosen.length > 0) saveFile(fileName(kind, now), fileTypes[kind], text);
  };

  return (
    <Section title={t('options_export')} about={t('options_exportAbout')}>
      {accounts.length > 1 && account && (
        <Choice
          look="list"
          legend={t('options_exportOf')}
          showLegend
          value={account.id}
          options={accounts.map(({ id, username }) => ({ value: id, label: username }))}
          onChange={setAccountId}
        />
      )}
      <fieldset class="stack-tight">
        <legend class="legend">{t('options_exportWhich')}</legend>
        <div class="cluster">
          {aliasStates.map((state) => (
            <Check
              key={state}
              label={stateWord(state)}
              checked={states.has(state)}
              onChange={(on) =>
                setStates(new Set(aliasStates.filter((s) => (s === state ? on : states.has(s)))))
              }
            />
          ))}
        </div>
      </fieldset>
      <Field label={t('options_exportWords')} value={words} onInput={setWords} />
      <Choice
        legend={t('options_exportKind')}
        showLegend
        value={kind}
        options={[
          { value: 'csv', label: t('options_exportCsv') },
          { value: 'json', label: t('options_exportJson') },
        ]}
        onChange={setKind}
      />
      {error && <ErrorNotice error={error} />}
      <div class="cluster">
        <Button
          busy={busy}
          whyNot={account ? undefined : t('options_noAccount')}
          onClick={() => account && void save(account)}
        >
          {t('options_exportSave')}
        </Button>
        <p class="quiet-text" role="status">
          {said}
        </p>
      </div>
    </Section>
  );
}
