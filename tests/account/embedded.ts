import { createAccounts } from '../../src/account/accounts.ts';
import type { SignInRequest } from '../../src/domain/account.ts';
import { ok } from '../../src/domain/result.ts';
import { allow, browse } from '../server/oauth-client.ts';
import type { EmbeddedServer } from '../server/start.ts';
import { createFakePorts } from './fakes/fake-ports.ts';

/** Accounts over the embedded server: real requests, and a person who answers the consent page's form. */
export function accountsAt(server: EmbeddedServer, form: Readonly<Record<string, string>> = allow) {
  const fake = createFakePorts();
  const out: string[] = [];
  fake.person.answer = async (url) => {
    const answer = await browse(new URL(url), form);
    out.push(answer.out.href);
    return ok(answer.out.href);
  };
  const ports = { ...fake.ports, fetch: globalThis.fetch };
  const accounts = createAccounts(ports);
  const oauth: SignInRequest = { kind: 'oauth', server: server.urls.session };
  return {
    ...fake,
    ports,
    accounts,
    oauth,
    /** Redirects that came back. */
    out,
    /** Signs in and answers the account's id; the server's log starts anew. */
    async signedIn(request: SignInRequest = oauth): Promise<string> {
      const account = await accounts.signIn(request);
      if (!account.ok) throw new Error(JSON.stringify(account.error));
      server.control.clearLog();
      return account.value.id;
    },
    /** Time passes here and there. */
    passBoth(milliseconds: number) {
      fake.pass(milliseconds);
      server.control.advanceClock(milliseconds);
    },
    tokenRequests: () => server.log.where({ route: 'token' }),
  };
}
