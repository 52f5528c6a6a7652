import { useStore } from './state/use-store.ts';
import { Detail } from './views/detail.tsx';
import { Header } from './views/header.tsx';
import { Main } from './views/main.tsx';
import { NoAnswer } from './views/no-answer.tsx';
import { SignIn } from './views/sign-in.tsx';
import { Toasts } from './views/toasts.tsx';

/** Which screen shows. */
export function App() {
  const { session, signIn, list, detail } = useStore();
  const app = session.app.value;
  if (app === null) return <NoAnswer />;
  if (session.account.value === null || signIn.draft.value.value.open) return <SignIn />;
  const open = list.aliases.value?.find(({ id }) => id === detail.value);
  return (
    <>
      <Header />
      {open ? <Detail alias={open} key={open.id} /> : <Main />}
      <Toasts />
    </>
  );
}
