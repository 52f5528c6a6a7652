import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anAlias } from '../../../tests/fakes/alias.ts';
import { anAccount, anApp, emptyList, popupPorts, rest } from '../../../tests/fakes/popup.ts';
import { toColumns } from '../../domain/alias-columns.ts';
import { appError } from '../../domain/errors.ts';
import { fail, ok } from '../../domain/result.ts';
// Read before the popup asks for it: else it arrives when the tests are over.
import '../../domain/site.ts';
import { createStore } from './store.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal('__FASTMAIL_CLIENT_ID__', '');
});

/** A popup of two accounts whose servers gave out the same id. */
async function openTwo(stored: Record<string, unknown> = {}, signedOut?: unknown) {
  const app = anApp([anAccount('a'), anAccount('b')], { defaultId: 'a' });
  const list = { ...emptyList, aliases: toColumns([anAlias('m1')]) };
  const popup = popupPorts((verb) => {
    if (verb === 'app.state') return ok(app);
    if (verb === 'signOut') return signedOut;
    return ok(verb === 'aliases.list' ? list : { domains: [] });
  });
  for (const [key, value] of Object.entries(stored)) popup.stored.set(key, value);
  return createStore(popup.ports);
}

describe('two accounts whose servers gave out the same id', () => {
  it('show no details of the one over the other', async () => {
    const store = await openTwo();
    store.detail.value = 'm1';
    store.session.choose('b');
    await rest();
    expect(store.detail.value).toBeNull();
    store.toasts.clear();
  });

  it('open what was being typed beside the account that it is for', async () => {
    const value = { id: 'm1', accountId: 'b', description: 'half ty', site: '' };
    const store = await openTwo({ 'popup.edit': { at: 0, value } });
    expect(store.detail.value).toBeNull();
    store.session.choose('b');
    await rest();
    expect(store.detail.value).toBe('m1');
  });
});

describe('signing out', () => {
  it('is told while it lasts, and when it fails', async () => {
    const lost = fail(appError('no-answer'));
    let answer: (reply: unknown) => void = () => undefined;
    const store = await openTwo({}, new Promise((done) => (answer = done)));
    const leaving = store.signOut('a');
    expect(store.toasts.toast.value?.busy).toBe(true);
    answer(lost);
    await leaving;
    expect(store.toasts.toast.value).toBeNull();
    expect(store.session.error.value?.code).toBe('no-answer');
  });
});
