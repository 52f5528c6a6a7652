import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { Method } from '../state/sign-in.ts';
import { useStore } from '../state/use-store.ts';
import { SignInFault } from './sign-in-fault.tsx';
import { SignInFound } from './sign-in-found.tsx';
import { SignInMethod } from './sign-in-method.tsx';
import { SignInWorking } from './sign-in-working.tsx';

/** Who Bauta should work for: the three ways of signing in, on one screen. */
export function SignIn() {
  const { signIn, session } = useStore();
  const { draft } = signIn;
  const stage = signIn.stage.value;
  const { provider, method, server } = draft.value.value;
  const isBeside = session.account.value !== null;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  if (stage.step === 'found') return <SignInFound found={stage.found} />;
  if (stage.step === 'finding') return <SignInWorking />;
  if (stage.step === 'working') return <SignInWorking progress={stage} />;
  const methods: readonly Method[] =
    provider === 'fastmail' ? ['oauth', 'token'] : ['oauth', 'token', 'basic'];
  return (
    <main class="page sign-in">
      {isBeside ? (
        <div class="detail-head">
          <IconButton icon="back" label={t('popup_back')} buttonRef={back} onClick={signIn.close} />
          <h1>{t('popup_addAccount')}</h1>
        </div>
      ) : (
        <div class="hero">
          <Mark large />
          <div>
            <h1>{t('extensionName')}</h1>
            <p class="quiet-text">{t('popup_heroAbout')}</p>
          </div>
        </div>
      )}
      {stage.step === 'failed' && <SignInFault error={stage.error} />}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn.submit();
        }}
      >
        <Choice
          legend={t('popup_provider')}
          showLegend
          options={[
            { value: 'fastmail', label: t('popup_provider_fastmail') },
            { value: 'other', label: t('popup_provider_other') },
          ]}
          value={provider}
          onChange={(value) => {
            const offered = value === 'fastmail' && method === 'basic' ? 'token' : method;
            draft.change({ provider: value, method: offered });
          }}
        />
        {provider === 'other' && (
          <Field
            label={t('popup_server')}
            value={server}
            placeholder={t('popup_serverExample')}
            hint={t('popup_serverHint')}
            onInput={(value) => draft.change({ server: value })}
          />
        )}
        <Choice
          legend={t('popup_method')}
          showLegend
          options={methods.map((value) => ({ value, label: t(`popup_method_${value}`) }))}
          value={method}
          onChange={(value) => draft.change({ method: value })}
        />
        <SignInMethod />
      </form>
    </main>
  );
}
