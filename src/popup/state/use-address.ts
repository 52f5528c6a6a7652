import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '../../i18n/t.ts';
import type { Ports } from './ports.ts';
import type { Toasts } from './toast.ts';

/** Getting an address out of the popup: into the clipboard, or into the page. */
export interface UseAddress {
  /** The address copied last, for a moment: its row says so. */
  readonly copied: ReadonlySignal<string | null>;
  copy(email: string): Promise<void>;
  /** Several at once, one a line. */
  copyText(text: string, words: string): Promise<void>;
  /** Into the field last used in the page; where there is none, into the clipboard. */
  fill(email: string): Promise<void>;
}

/** How long a row says "Copied", in ms. */
const copiedFor = 1_600;

export function createUseAddress(ports: Ports, toasts: Toasts): UseAddress {
  const copied = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const copyAs = async (email: string, words: string) => {
    if (!(await ports.copy(email))) {
      toasts.show({ words: t('popup_copyFailed', email) });
      return;
    }
    clearTimeout(timer);
    copied.value = email;
    timer = setTimeout(() => {
      copied.value = null;
    }, copiedFor);
    toasts.show({ words });
  };

  return {
    copied,
    copy: (email) => copyAs(email, t('popup_copied', email)),
    copyText: copyAs,
    async fill(email) {
      const reply = await ports.send('page.fill', { ...ports.place, email });
      if (reply.ok && reply.value.filled) toasts.show({ words: t('popup_filled', email) });
      else await copyAs(email, t('popup_copiedInstead', email));
    },
  };
}
