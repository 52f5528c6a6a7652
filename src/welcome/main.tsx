import { render } from 'preact';
import '../ui/base.css';
import '../popup/popup.css';
import './welcome.css';
import { browserPorts } from '../popup/browser-ports.ts';
import { createStore } from '../popup/state/store.ts';
import { StoreContext } from '../popup/state/use-store.ts';
import { speakLanguage } from '../ui/speak-language.ts';
import { wearTheme } from '../ui/theme.ts';
import { Welcome } from './welcome.tsx';

speakLanguage(document.documentElement);
wearTheme(document.documentElement);
const root = document.getElementById('app');
if (root) {
  const store = await createStore(browserPorts);
  render(
    <StoreContext.Provider value={store}>
      <Welcome />
    </StoreContext.Provider>,
    root,
  );
}
