import { t } from '../../i18n/t.ts';
import { Section } from './section.tsx';
import { Wipe } from './wipe.tsx';

const kinds = ['settings', 'accounts', 'addresses', 'journal', 'checklist', 'session'] as const;

/** What is kept on this machine and where, in plain words. */
export function Stored() {
  return (
    <Section title={t('options_stored')} about={t('options_storedAbout')}>
      <dl class="stored">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`options_stored_${kind}`)}</dt>
            <dd>{t(`options_storedWhere_${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <Wipe />
    </Section>
  );
}
