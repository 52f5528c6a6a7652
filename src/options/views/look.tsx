import { t } from '../../i18n/t.ts';
import { Choice } from '../../ui/choice.tsx';
import { useOptions } from '../state/use-options.ts';
import { Section } from './section.tsx';

/** The theme of all that is ours, in pages too. */
export function Look() {
  const { page, chooseTheme } = useOptions();
  return (
    <Section title={t('options_look')}>
      <Choice
        legend={t('options_theme')}
        showLegend
        value={page.value.theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`options_theme_${value}`),
        }))}
        onChange={(theme) => void chooseTheme(theme)}
      />
    </Section>
  );
}
