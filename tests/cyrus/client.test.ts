import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoCyrus } from '../../scripts/bootstrap.mjs';
import { fail, ok } from '../../src/domain/result.ts';
import { createApi } from '../../src/jmap/api.ts';
import { coreCapability, maskedEmailCapability } from '../../src/jmap/capabilities.ts';
import { createJmapClient } from '../../src/jmap/client.ts';
import { fetchSession, pickMaskedEmailAccount, resolveWellKnown } from '../../src/jmap/session.ts';
import { memorySessions } from '../jmap/client-of.ts';
import { type Cyrus, startCyrus } from './start.ts';

const reason = whyNoCyrus();
if (reason !== null) console.warn(`NOT TESTED, the JMAP client against a real Cyrus server: ${reason}.`);

let cyrus: Cyrus;
let sessionUrl: string;
beforeAll(async () => {
  if (reason !== null) return;
  cyrus = await startCyrus();
  const found = await resolveWellKnown({ fetch, host: new URL(cyrus.origin).host });
  sessionUrl = found.ok ? found.value : found.error.code;
}, 60_000);
afterAll(() => cyrus?.close());

const basic = (password: string) =>
  `Basic ${Buffer.from(`${cyrus.user}:${password}`, 'utf8').toString('base64')}`;

/** What a client of this server is made of. */
function parts(password = cyrus.password) {
  const authorization = async () => ok(basic(password));
  return { fetch, sessionUrl, authorization, sessions: memorySessions(), now: Date.now };
}

/** One call of any method with any capabilities beside core. */
function call(name: string, ...capabilities: string[]) {
  const api = createApi({ ...parts(), timeout: 20_000 });
  return api.call({ using: [coreCapability, ...capabilities], name, args: { accountId: cyrus.user } });
}

describe.skipIf(reason !== null)('a real Cyrus server', () => {
  it('is found by its well-known URL', () => {
    expect(sessionUrl).toBe(`${cyrus.origin}/jmap`);
  });

  it('gives a session whose relative API URL is resolved, and says that it has no masked e-mail', async () => {
    const session = await fetchSession({ fetch, sessionUrl, authorization: basic(cyrus.password) });
    if (!session.ok) throw new Error(session.error.code);
    expect(session.value.apiUrl).toBe(`${cyrus.origin}/jmap/`);
    expect(session.value.username).toBe(cyrus.user);
    expect(Object.keys(session.value.accounts)).toEqual([cyrus.user]);
    expect(pickMaskedEmailAccount(session.value)).toMatchObject({ error: { code: 'no-masked-email' } });
  });

  it('tells a wrong password', async () => {
    const session = await fetchSession({ fetch, sessionUrl, authorization: basic('wrong') });
    expect(session).toMatchObject({ error: { code: 'wrong-token' } });
    const client = createJmapClient({ ...parts('wrong'), jmapAccountId: cyrus.user });
    expect(await client.list()).toEqual(fail({ code: 'needs-sign-in' }));
  });

  it('echoes', async () => {
    const client = createJmapClient({ ...parts(), jmapAccountId: cyrus.user });
    const args = { hello: 'grüße', list: [1, null, { deep: true }] };
    expect(await client.echo(args)).toEqual(ok(args));
  });

  it('refuses a method that it does not know', async () => {
    expect(await call('Bauta/get')).toMatchObject({ error: { code: 'unknown-method' } });
  });

  it('refuses a capability that it does not know, and creates nothing', async () => {
    expect(await call('MaskedEmail/get', maskedEmailCapability)).toMatchObject({
      error: { code: 'unknown-capability' },
    });
    const client = createJmapClient({ ...parts(), jmapAccountId: cyrus.user });
    const wish = { forDomain: '', description: '', prefix: '' };
    const created = await client.create({ creationId: 'a', state: 'pending', url: null, wish });
    expect(created).toMatchObject({ error: { code: 'unknown-capability', address: 'none' } });
  });

  it('has no session where there is none', async () => {
    const request = { fetch, sessionUrl: `${cyrus.origin}/nothing`, authorization: basic(cyrus.password) };
    expect(await fetchSession(request)).toMatchObject({ error: { code: 'not-found-here' } });
  });
});
