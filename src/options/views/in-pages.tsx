import { t } from '../../i18n/t.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useOptions } from '../state/use-options.ts';
import { Section } from './section.tsx';

/** What Bauta shows inside web pages. */
export function InPages() {
  const { page, changePage } = useOptions();
  const { marks, where, onClick } = page.value;
  return (
    <Section title={t('options_inPages')}>
      <Check
        checked={marks}
        label={t('options_marks')}
        hint={t('options_marksHint')}
        onChange={(checked) => void changePage((now) => ({ ...now, marks: checked }))}
      />
      {marks && (
        <>
          <Choice
            look="list"
            legend={t('options_where')}
            showLegend
            value={where}
            options={(['everywhere', 'chosen', 'strict'] as const).map((value) => ({
              value,
              label: t(`options_where_${value}`),
              hint: t(`options_whereHint_${value}`),
            }))}
            onChange={(value) => void changePage((now) => ({ ...now, where: value }))}
          />
          {where !== 'strict' && (
            <Choice
              look="list"
              legend={t('options_onClick')}
              showLegend
              value={onClick}
              options={(['panel', 'fill'] as const).map((value) => ({
                value,
                label: t(`options_onClick_${value}`),
                hint: t(`options_onClickHint_${value}`),
              }))}
              onChange={(value) => void changePage((now) => ({ ...now, onClick: value }))}
            />
          )}
        </>
      )}
    </Section>
  );
}
