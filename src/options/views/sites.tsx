import type { PageSettings } from '../../domain/page-settings.ts';
import { t } from '../../i18n/t.ts';
import { textLanguage } from '../../ui/speak-language.ts';
import { fullTime } from '../../ui/time-words.ts';
import { useOptions } from '../state/use-options.ts';
import { PageRules } from './page-rules.tsx';
import { Section } from './section.tsx';
import { SiteList } from './site-list.tsx';

/** The rules for single sites. */
export function Sites() {
  const { page, changePage } = useOptions();
  const { never, always, where } = page.value;
  const edit = (change: (now: PageSettings) => Partial<PageSettings>) =>
    void changePage((now) => ({ ...now, ...change(now) }));
  const untilWords = (until: number) =>
    until === 0
      ? t('options_forEver')
      : t('options_until', fullTime(new Date(until).toISOString(), textLanguage()));
  return (
    <Section title={t('options_sites')} about={t('options_sitesAbout')}>
      <SiteList
        title={t('options_never')}
        empty={t('options_neverEmpty')}
        sites={Object.entries(never)
          .filter(([, until]) => until === 0 || until > Date.now())
          .map(([site, until]) => ({ site, about: untilWords(until) }))}
        add={(site) =>
          edit((now) => ({
            never: { ...now.never, [site]: 0 },
            always: now.always.filter((s) => s !== site),
          }))
        }
        remove={(site) =>
          edit((now) => ({
            never: Object.fromEntries(Object.entries(now.never).filter(([name]) => name !== site)),
          }))
        }
      />
      <SiteList
        title={where === 'chosen' ? t('options_chosen') : t('options_always')}
        empty={t('options_alwaysEmpty')}
        sites={always.map((site) => ({ site, about: '' }))}
        add={(site) =>
          edit((now) => ({
            always: [...new Set([...now.always, site])].sort(),
            never: Object.fromEntries(Object.entries(now.never).filter(([name]) => name !== site)),
          }))
        }
        remove={(site) => edit((now) => ({ always: now.always.filter((name) => name !== site) }))}
      />
      <PageRules />
    </Section>
  );
}
