import { t } from '../i18n/t.ts';
import { Mark } from '../ui/mark.tsx';
import { hasShortcuts } from './state/shortcuts.ts';
import { useOptions } from './state/use-options.ts';
import { Accounts } from './views/accounts.tsx';
import { BringIn } from './views/bring-in.tsx';
import { Diagnostics } from './views/diagnostics.tsx';
import { InPages } from './views/in-pages.tsx';
import { Look } from './views/look.tsx';
import { Making } from './views/making.tsx';
import { OAuthClients } from './views/oauth-clients.tsx';
import { Shortcuts } from './views/shortcuts.tsx';
import { Sites } from './views/sites.tsx';
import { Stored } from './views/stored.tsx';
import { TakeOut } from './views/take-out.tsx';

/** Everything that can be set, on one page. */
export function App() {
  const { saved } = useOptions();
  return (
    <main class="options">
      <header class="options-head">
        <Mark large />
        <div>
          <h1>{t('options_title')}</h1>
          <p class="quiet-text">{t('options_version', __VERSION__)}</p>
        </div>
      </header>
      <Accounts />
      <Making />
      <InPages />
      <Sites />
      <Look />
      {hasShortcuts && <Shortcuts />}
      <TakeOut />
      <BringIn />
      <OAuthClients />
      <Stored />
      <Diagnostics />
      <p class="saved" role="status">
        {saved.value}
      </p>
    </main>
  );
}
