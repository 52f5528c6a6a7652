import { contentBrowser } from './content-browser.ts';

/**
 * What may have a shadow root of a page's (DOM Standard, "valid shadow host name"). Chromium takes seconds to say that a form of
 * 20,000 fields has none, as it reads all its named properties.
 */
const mayHost = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, closed ones too: extensions may look into them (Chromium `dom`, Firefox a property). */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!mayHost.test(element.localName)) return null;
  if (contentBrowser.dom) {
    try {
      return element instanceof HTMLElement ? contentBrowser.dom.openOrClosedShadowRoot(element) : null;
    } catch {
      // The extension was updated or is gone: this script is about to notice, and must not be heard of in the page's console.
      return null;
    }
  }
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
