import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { anAccount, anApp, popupPorts, rest } from '../../../tests/fakes/popup.ts';
import type { Account } from '../../domain/account.ts';
import { ok } from '../../domain/result.ts';
import { createSignIn } from './sign-in.ts';

vi.stubGlobal('__FASTMAIL_CLIENT_ID__', '');

/** The form in a popup of these accounts. */
async function openForm(accounts: readonly Account[], answer: (verb: string) => unknown = () => ok(null)) {
  const app = signal(anApp(accounts));
  const { ports, said } = popupPorts(answer);
  const signIn = await createSignIn(ports, app, async () => undefined, {});
  return {
    signIn,
    said,
    /** The background tells of other accounts. */
    now: (next: readonly Account[]) => {
      app.value = anApp(next);
    },
  };
}

const foundAt = (server: string) =>
  ok({ server, sessionUrl: `https://${server}/s`, oauth: null, why: null, basic: true });

describe('looking for a server', () => {
  it('that was given up is not heard, and gets no password', async () => {
    const searches: ((found: unknown) => void)[] = [];
    const { signIn, said } = await openForm([], (verb) =>
      verb === 'signIn.find' ? new Promise((found) => searches.push(found)) : ok({ accountId: 'a' }),
    );
    const secret = { provider: 'other', method: 'basic', username: 'ada', password: 'secret' } as const;
    signIn.draft.change({ ...secret, server: 'typo.example' });
    void signIn.submit();
    await signIn.cancel();
    signIn.draft.change({ server: 'right.example' });
    void signIn.submit();
    searches[0]?.(foundAt('typo.example'));
    await rest();
    expect(signIn.stage.value.step).toBe('finding');
    searches[1]?.(foundAt('right.example'));
    await rest();
    await signIn.agree();
    expect(said.at(-1)).toMatchObject(['signIn.start', { server: 'https://right.example/s' }]);
  });
});

describe('the form beside other accounts', () => {
  const dead = anAccount('a', { status: 'needs-sign-in', addedAt: 1 });
  const other = anAccount('b', { addedAt: 2 });

  it('leads to the account that was renewed, not to the newest', async () => {
    const { signIn, now } = await openForm([dead, other]);
    signIn.open(dead);
    expect(signIn.settle()).toBeNull();
    now([anAccount('a', { addedAt: 1 }), other]);
    expect(signIn.settle()).toBe('a');
    expect(signIn.draft.value.value.open).toBe(false);
  });

  it('stays, with what was typed, where another account’s sign-in dies', async () => {
    const { signIn, now } = await openForm([dead, other]);
    signIn.open(null);
    signIn.draft.change({ token: 'typed' });
    now([dead, anAccount('b', { status: 'needs-sign-in' })]);
    expect(signIn.settle()).toBeNull();
    expect(signIn.draft.value.value.token).toBe('typed');
  });

  it('ends, and forgets the token, where the account was signed in already', async () => {
    const { signIn } = await openForm([other], () => ok({ accountId: 'b' }));
    signIn.open(null);
    signIn.draft.change({ method: 'token', token: 'new' });
    await signIn.submit();
    expect(signIn.settle()).toBe('b');
    expect(signIn.draft.value.value).toMatchObject({ open: false, token: '' });
  });
});

describe('a sign-in that goes on without the popup', () => {
  const there = anAccount('b');
  const last = (id: string) => ({ signIn: { step: 'idle', last: { id, accountId: 'b' } } }) as const;

  it('closes the form it began in, also where its account was active before; a form opened later stays', async () => {
    const { ports, app } = await reopened([there], last('before'));
    const form = await createSignIn(ports, app, async () => undefined, {});
    form.open(null);
    form.draft.change({ method: 'oauth' });
    expect(form.settle()).toBeNull();
    // The window took the focus, the popup died, and the next one is opened once all is over.
    app.value = anApp([there], last('now'));
    const next = await createSignIn(ports, app, async () => undefined, {});
    expect(next.settle()).toBe('b');
    expect(next.draft.value.value.open).toBe(false);
    next.open(null);
    expect(next.settle()).toBeNull();
    expect(next.draft.value.value.open).toBe(true);
  });

  async function reopened(...app: Parameters<typeof anApp>) {
    const { ports } = popupPorts(() => ok(null));
    return { ports, app: signal(anApp(...app)) };
  }
});

describe('a host that the person does not allow', () => {
  it('starts nothing, and the form stays as it is, to be used another way', async () => {
    const { ports, said } = popupPorts(() => ok(null));
    const signIn = await createSignIn(
      { ...ports, requestHosts: async () => false },
      signal(anApp([])),
      async () => undefined,
      {},
    );
    signIn.draft.change({ provider: 'other', method: 'basic', server: 'mail.example', username: 'ada' });
    const before = { draft: signIn.draft.value.value, stage: signIn.stage.value };
    said.length = 0;
    await signIn.allowHost({ code: 'permission-missing', detail: 'https://mail.example' });
    expect(said).toEqual([]);
    expect({ draft: signIn.draft.value.value, stage: signIn.stage.value }).toEqual(before);
  });
});
