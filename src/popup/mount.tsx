import { render } from 'preact';
import '../ui/base.css';
import './popup.css';
import type { InWindow } from '../messages/contract.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { speakLanguage } from '../ui/speak-language.ts';
import { wearTheme } from '../ui/theme.ts';
import { App } from './app.tsx';
import type { Early } from './ask-early.ts';
import { browserPorts } from './browser-ports.ts';
import { createStore, type Store } from './state/store.ts';
import { StoreContext } from './state/use-store.ts';
import { Frame } from './views/frame.tsx';
import { withEarly } from './with-early.ts';

/** `popup` has the toolbar popup's own size; `panel` fills its page, however narrow or wide. */
export type Place = 'popup' | 'panel';

/**
 * Draws the addresses into a page of ours. Resolves once the first facts are there, with the store: a side panel asks it to
 * look again (`session.refresh`) when another tab comes to the front, and opens an address by setting `detail`. `inWindow`: the
 * window that the page stays in; the popup is always in the one in front. `early`: what was asked before.
 */
export async function mountAddresses(
  root: HTMLElement,
  place: Place,
  inWindow: InWindow = {},
  early?: Early,
): Promise<Store> {
  speakLanguage(document.documentElement);
  wearTheme(document.documentElement);
  document.documentElement.classList.add(place);
  root.classList.add('app');
  render(
    <Frame>
      <Skeleton rows={4} />
    </Frame>,
    root,
  );
  const ports = { ...browserPorts, place: inWindow };
  const store = await createStore(early ? withEarly(ports, early) : ports);
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    root,
  );
  return store;
}
