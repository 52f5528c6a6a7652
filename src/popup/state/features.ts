import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { AliasServerFeatures } from '../../domain/alias-server.ts';
import type { Ports } from './ports.ts';

/** What the server of the account looked at can do; `null` until it is known: then only what every server can is offered. */
export function createFeatures(
  ports: Ports,
  account: ReadonlySignal<Account | null>,
): ReadonlySignal<AliasServerFeatures | null> {
  const features = signal<AliasServerFeatures | null>(null);
  let shownFor = '';
  let isAsked = false;
  effect(() => {
    const { id = '', status } = account.value ?? {};
    if (id !== shownFor) {
      shownFor = id;
      isAsked = false;
      features.value = null;
    }
    if (isAsked || status !== 'active') return;
    isAsked = true;
    void ports.send('server.features', { accountId: id }).then((reply) => {
      if (id !== shownFor) return;
      if (reply.ok) features.value = reply.value;
      // Asked again when the account is looked at the next time.
      else isAsked = false;
    });
  });
  return features;
}
