import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';
import { parseAccessToken, parseAccount, parseAttempt, parseRegistration, parseSecret } from './records.ts';

const parsers = [parseAccount, parseSecret, parseAccessToken, parseRegistration, parseAttempt];

it('anything found in storage is read without a throw, and nothing foreign is believed', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      for (const parse of parsers) expect(parse(stored)).toBeNull();
    }),
    { numRuns: 1_000, interruptAfterTimeLimit: 2_000 },
  );
});

it('a damaged store never stops the accounts from answering', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('accounts', 'secrets', 'accessTokens', 'attempts', 'registrations'),
      fc.anything(),
      async (name, garbage) => {
        const { ports, stores } = createFakePorts();
        const accounts = createAccounts(ports);
        const oauth = { kind: 'oauth', server: sessionUrl } as const;
        const account = await accounts.signIn(oauth);
        const id = account.ok ? account.value.id : '';
        const store = stores[name as keyof typeof stores];
        for (const key of [...store.map.keys(), 'sign-in'])
          store.map.set(key, structuredCloneOrText(garbage));
        await accounts.list();
        await accounts.progress();
        await accounts.authorization(id);
        expect(await accounts.signIn(oauth)).toMatchObject({ ok: true });
        expect((await accounts.signOut(id)).revoked).toBeTypeOf('boolean');
      },
    ),
    { numRuns: 40, interruptAfterTimeLimit: 3_000 },
  );
});

/** What a store could hold: not everything can be cloned. */
function structuredCloneOrText(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return String(typeof value);
  }
}
