import { useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { useStore } from '../popup/state/use-store.ts';
import { SignIn } from '../popup/views/sign-in.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Practice } from './practice.tsx';
import { Steps } from './steps.tsx';

/** From the install to the first filled address: sign in, try it, done. */
export function Welcome() {
  const { session, signIn, ports } = useStore();
  const [done, setDone] = useState(false);
  const account = session.account.value;
  const isSigningIn = account === null || signIn.draft.value.value.open;
  return (
    <div class="welcome">
      <Steps now={isSigningIn ? 0 : done ? 2 : 1} />
      {isSigningIn ? (
        <div class="welcome-card app">
          <SignIn />
        </div>
      ) : (
        <main class="welcome-card welcome-words">
          <div class="welcome-head">
            <Mark large />
            <h1>{t(done ? 'welcome_doneTitle' : 'welcome_tryTitle')}</h1>
          </div>
          <Practice account={account} done={setDone} />
          {done && (
            <>
              <ul class="welcome-list">
                <li>{t('welcome_doneFields')}</li>
                <li>{t('welcome_doneToolbar')}</li>
                <li>{t('welcome_doneMenu')}</li>
              </ul>
              <div class="cluster">
                <Button onClick={() => ports.openOptions()}>{t('popup_settings')}</Button>
              </div>
            </>
          )}
        </main>
      )}
      <footer class="welcome-foot quiet-text small-text">{t('options_storedAbout')}</footer>
    </div>
  );
}
