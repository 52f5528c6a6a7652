import { contentBrowser } from './content-browser.ts';

/** The shadow root of an element, closed ones too: extensions may look into them (Chromium `dom`, Firefox a property). */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (contentBrowser.dom) {
    return element instanceof HTMLElement ? contentBrowser.dom.openOrClosedShadowRoot(element) : null;
  }
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
