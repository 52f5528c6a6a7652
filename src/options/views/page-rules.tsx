import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { useOptions } from '../state/use-options.ts';

/** What was decided inside pages: rules on single fields, and the mail domains that sites turned down. */
export function PageRules() {
  const { page, changePage } = useOptions();
  const { fields, refused } = page.value;
  const turnedDown = Object.entries(refused);
  return (
    <>
      {fields.length > 0 && (
        <div class="stack-tight">
          <h3>{t('options_fields')}</h3>
          <ul class="items">
            {fields.map((rule) => (
              <li key={`${rule.site} ${rule.field}`} class="item">
                <div class="item-words">
                  <p class="item-name">{rule.site}</p>
                  <p class="field-hint">{t(rule.show ? 'options_fieldAlways' : 'options_fieldNever')}</p>
                </div>
                <Button
                  look="quiet"
                  onClick={() =>
                    void changePage((now) => ({
                      ...now,
                      fields: now.fields.filter(
                        ({ site, field }) => site !== rule.site || field !== rule.field,
                      ),
                    }))
                  }
                >
                  {t('ui_remove')}
                  <span class="unseen"> {rule.site}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {turnedDown.length > 0 && (
        <div class="stack-tight">
          <h3>{t('options_refused')}</h3>
          <p class="field-hint">{t('options_refusedAbout')}</p>
          <ul class="items">
            {turnedDown.map(([site, domains]) => (
              <li key={site} class="item">
                <div class="item-words">
                  <p class="item-name">{site}</p>
                  <p class="field-hint">{domains.join(', ')}</p>
                </div>
                <Button
                  look="quiet"
                  onClick={() =>
                    void changePage((now) => ({
                      ...now,
                      refused: Object.fromEntries(
                        Object.entries(now.refused).filter(([name]) => name !== site),
                      ),
                    }))
                  }
                >
                  {t('ui_remove')}
                  <span class="unseen"> {site}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
