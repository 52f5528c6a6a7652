import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../../domain/checklist.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Field } from '../../ui/field.tsx';
import { siteFromText } from '../state/site-from-text.ts';
import { useOptions } from '../state/use-options.ts';
import { CopyButton } from './copy-button.tsx';

/** One address to replace: where it is used, what takes its place, and whether that is done. */
export function ChecklistRow({ item }: { readonly item: ChecklistItem }) {
  const { app, checklist } = useOptions();
  const { change, replace, remove, making, error } = checklist;
  const [site, setSite] = useState(item.site);
  const { accounts = [], defaultId = null } = app.value ?? {};
  const account = accounts.find(({ id }) => id === defaultId) ?? accounts[0];
  const host = siteFromText(item.site);
  const isSiteWrong = site !== '' && siteFromText(site) === null;
  const mine = error.value?.id === item.id ? error.value.error : null;
  return (
    <li class="item task">
      <div class="item-words">
        <Check
          checked={item.done}
          label={<bdi>{item.email}</bdi>}
          onChange={(done) => void change(item.id, { done })}
        />
        {item.description && <p class="field-hint task-words">{item.description}</p>}
        <p class="field-hint task-words">
          {t(`options_source_${item.source}`)}
          {!item.works && ` · ${t('options_checklistOff')}`}
        </p>
      </div>
      {!item.done && (
        <div class="task-side">
          <Field
            label={t('options_site')}
            value={site}
            placeholder="shop.example"
            error={isSiteWrong ? t('options_siteWrong') : undefined}
            onInput={(value) => {
              setSite(value);
              const named = siteFromText(value);
              if (value === '' || named !== null) void change(item.id, { site: named ?? '' });
            }}
          />
          {item.replacement ? (
            <p class="task-new">
              <bdi>{item.replacement}</bdi>
              <CopyButton email={item.replacement} />
            </p>
          ) : (
            <Button
              icon="plus"
              busy={making.value === item.id}
              whyNot={account ? undefined : t('options_noAccount')}
              onClick={() => account && void replace(item, account.id)}
            >
              {t('options_checklistMake')}
              <span class="unseen"> {item.email}</span>
            </Button>
          )}
          <div class="cluster">
            {host && (
              <a class="task-link" href={`https://${host}`} target="_blank" rel="noreferrer">
                {t('options_checklistOpen', host)}
              </a>
            )}
            <Button look="quiet" onClick={() => void remove([item.id])}>
              {t('ui_remove')}
              <span class="unseen"> {item.email}</span>
            </Button>
          </div>
          {mine && <ErrorNotice error={mine} />}
        </div>
      )}
    </li>
  );
}
