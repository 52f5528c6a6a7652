import { expect, test } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { createFakeServer, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from '../account/accounts.ts';
import { ok } from '../domain/result.ts';
import { createLeave } from './leave.ts';

const token = { kind: 'token', server: sessionUrl, token: 'fmu1-good' } as const;

test('a sign-in that is under way while everything is wiped adds no account afterwards', async () => {
  const server = createFakeServer();
  const at = createFakePorts(server);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    at.ports.fetch = async (...args) => {
      resolve();
      await new Promise<void>((go) => {
        answer = go;
      });
      return server.fetch(...args);
    };
  });
  const accounts = createAccounts(at.ports);
  const leave = createLeave({
    accounts,
    aliases: { recover: async () => ok(null) },
    wipeStorage: async () => {
      for (const { map } of Object.values(at.stores)) map.clear();
    },
    bug: (error) => at.bugs.push(error),
  });
  const signingIn = accounts.signIn(token);
  await asked;
  expect(await leave.wipe()).toEqual({ revoked: true });
  answer();
  expect(await signingIn).toMatchObject({ ok: false, error: { code: 'sign-in-cancelled' } });
  expect(at.dump()).not.toContain('fmu1-good');
  expect(await accounts.list()).toEqual([]);
});

test('a sign-out happens also where what is owed can’t be looked at', async () => {
  const signedOut: string[] = [];
  const bugs: unknown[] = [];
  const { signOut } = createLeave({
    accounts: {
      cancel: async () => {},
      list: async () => [],
      signOut: async (id) => {
        signedOut.push(id);
        return { revoked: true };
      },
    },
    aliases: { recover: () => Promise.reject(new Error('no session storage')) },
    wipeStorage: async () => {},
    bug: (error) => bugs.push(error),
  });
  expect(await signOut('ada')).toEqual({ revoked: true });
  expect(signedOut).toEqual(['ada']);
  expect(bugs).toHaveLength(1);
});
