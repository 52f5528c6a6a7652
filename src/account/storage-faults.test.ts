import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';

const oauth = { kind: 'oauth', server: sessionUrl } as const;
const error = (code: string) => ({ ok: false, error: { code } });

describe('storage that does not work', () => {
  it.each(['accounts', 'secrets', 'accessTokens', 'attempts', 'registrations'] as const)(
    'keeps a sign-in from pretending to have worked (%s)',
    async (name) => {
      const { ports, stores, bugs } = createFakePorts();
      stores[name].broken = true;
      const result = await createAccounts(ports).signIn(oauth);
      expect(result.ok).toBe(false);
      expect(bugs.length).toBeGreaterThan(0);
      stores[name].broken = false;
      expect(await createAccounts(ports).list()).toEqual([]);
    },
  );

  it('shows nobody rather than throwing', async () => {
    const { ports, stores, bugs } = createFakePorts();
    const accounts = createAccounts(ports);
    stores.accounts.broken = true;
    stores.attempts.broken = true;
    expect(await accounts.list()).toEqual([]);
    expect(await accounts.get('id')).toBeNull();
    expect(await accounts.progress()).toEqual({ step: 'idle' });
    expect(await accounts.authorization('id')).toMatchObject(error('no-journal'));
    await accounts.cancel();
    expect(bugs).toHaveLength(5);
  });
});
