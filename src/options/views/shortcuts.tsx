import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { openShortcutPage, readShortcuts, type Shortcut } from '../state/shortcuts.ts';
import { Section } from './section.tsx';

const commandWords: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'commandOpenPopup',
  'point-at-field': 'menu_pick',
};

/** The keys that work everywhere, and the way to the browser's page where they are changed. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [noWay, setNoWay] = useState(false);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // The person comes back from the browser's page.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <Section title={t('options_shortcuts')} about={t('options_shortcutsAbout')}>
      <dl class="pairs">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(commandWords[name] ?? 'commandFillNewAddress')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options_noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet-text small-text">{t('options_omniboxAbout')}</p>
      {noWay && <p class="field-hint">{t('options_shortcutsByHand')}</p>}
      <div>
        <Button icon="open" onClick={() => void openShortcutPage().then((opened) => setNoWay(!opened))}>
          {t('options_changeShortcuts')}
        </Button>
      </div>
    </Section>
  );
}
