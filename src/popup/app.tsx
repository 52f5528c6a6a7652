import { useStore } from './state/use-store.ts';
import { Detail } from './views/detail.tsx';
import { Header } from './views/header.tsx';
import { KeysHelp } from './views/keys-help.tsx';
import { Main } from './views/main.tsx';
import { NoAnswer } from './views/no-answer.tsx';
import { PickBar } from './views/pick-bar.tsx';
import { SignIn } from './views/sign-in.tsx';
import { Toasts } from './views/toasts.tsx';
import { usePageKey } from './views/use-page-keys.ts';

/** Which screen shows. */
export function App() {
  const { session, signIn, list, detail, help } = useStore();
  const app = session.app.value;
  const isList = session.account.value !== null && !signIn.draft.value.value.open;
  usePageKey('?', () => {
    help.value = isList;
    return isList;
  });
  if (app === null) return <NoAnswer />;
  if (!isList) return <SignIn />;
  const open = list.aliases.value?.find(({ id }) => id === detail.value);
  return (
    <>
      <Header />
      {open ? <Detail alias={open} key={open.id} /> : <Main />}
      <div class="foot">
        <Toasts />
        {!open && <PickBar />}
      </div>
      {help.value && (
        <KeysHelp
          close={() => {
            help.value = false;
          }}
        />
      )}
    </>
  );
}
