import { t } from '../i18n/t.ts';
import { browser } from '../platform/browser.ts';
import { knownAddresses } from './known-addresses.ts';
import type { Services } from './services.ts';
import { escapeXml, newSuggestion, pageFor, type Suggestion, suggest } from './suggest.ts';

const page = 'src/popup/index.html';

// Firefox for Android has no omnibox. Firefox shows descriptions as they are, Chrome reads them as XML.
const omnibox = browser.omnibox as typeof browser.omnibox | undefined;
const readsXml = !('getBrowserInfo' in browser.runtime);

/** `mask exam` in the address bar lists addresses; Enter opens one in our page, ready to copy, or the form for a new one. */
export function listenToOmnibox(services: Services): void {
  // Not at once: the first text that is asked for costs a starting worker 3 ms, and few start for the address bar.
  omnibox?.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: plain(t('omnibox_hint')) });
  });
  omnibox?.onInputChanged.addListener(async (typed, show) => {
    const lines = suggest(await knownAddresses(services), typed).map(({ content, ...line }) => ({
      content,
      description: draw(line),
    }));
    const fresh = { content: newSuggestion(typed), description: plain(t('omnibox_new')) };
    show([...lines, fresh]);
  });
  omnibox?.onInputEntered.addListener(async (entered, where) => {
    const url = browser.runtime.getURL(page) + pageFor(entered);
    if (where === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
  });
}

const plain = (text: string): string => (readsXml ? escapeXml(text) : text);

function draw({ address, about }: Omit<Suggestion, 'content'>): string {
  if (!readsXml) return about ? `${address} – ${about}` : address;
  return `<match>${escapeXml(address)}</match>${about ? ` <dim>${escapeXml(about)}</dim>` : ''}`;
}
