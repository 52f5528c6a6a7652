import { render } from 'preact';
import '../ui/base.css';
import './popup.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { speakLanguage } from '../ui/speak-language.ts';
import { App } from './app.tsx';
import { browserPorts } from './browser-ports.ts';
import { createStore } from './state/store.ts';
import { StoreContext } from './state/use-store.ts';
import { Frame } from './views/frame.tsx';

speakLanguage(document.documentElement);
const root = document.getElementById('app');
if (root) {
  render(
    <Frame>
      <Skeleton rows={4} />
    </Frame>,
    root,
  );
  const store = await createStore(browserPorts);
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    root,
  );
}
