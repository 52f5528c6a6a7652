import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { SiteRules } from './site-rules.ts';

/** Whether changes can reach the account's server. A server on this machine is there without any network. */
export function createConnection(
  account: ReadonlySignal<Account | null>,
  rules: ReadonlySignal<SiteRules>,
): ReadonlySignal<boolean> {
  const online = signal(navigator.onLine);
  addEventListener('online', () => {
    online.value = true;
  });
  addEventListener('offline', () => {
    online.value = false;
  });
  return computed(() => {
    if (online.value) return true;
    const url = account.value?.sessionUrl ?? '';
    return URL.canParse(url) && rules.value.isLoopback(new URL(url).hostname.replace(/^\[|\]$/g, ''));
  });
}
