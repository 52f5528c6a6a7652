import { createAccounts } from '../../../src/account/accounts.ts';
import { createFakePorts, type FakePorts } from './fake-ports.ts';
import { sessionUrl } from './fake-server.ts';

/** A person who just signed in with OAuth, with an empty log of requests; times in ms. */
export async function signedIn(fake: FakePorts = createFakePorts()) {
  const accounts = createAccounts(fake.ports);
  const account = await accounts.signIn({ kind: 'oauth', server: sessionUrl });
  if (!account.ok) throw new Error(account.error.code);
  fake.server.log.length = 0;
  const id = account.value.id;
  const refreshes = () => fake.server.requests('/oauth/token');
  const status = async () => (await accounts.get(id))?.status;
  return { ...fake, accounts, id, refreshes, status };
}
