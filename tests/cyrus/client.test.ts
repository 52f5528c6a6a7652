import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoCyrus } from '../../scripts/bootstrap.mjs';
import { ok } from '../../src/domain/result.ts';
import { createApi } from '../../src/jmap/api.ts';
import { coreCapability, maskedEmailCapability } from '../../src/jmap/capabilities.ts';
import { createJmapClient } from '../../src/jmap/client.ts';
import { fetchSession, pickMaskedEmailAccount, resolveWellKnown } from '../../src/jmap/session.ts';
import { type Cyrus, startCyrus } from './start.ts';

describe.skipIf(whyNoCyrus() !== null)('our JMAP client and Cyrus IMAP', () => {
  let cyrus: Cyrus;
  let sessionUrl: string;

  beforeAll(async () => {
    cyrus = await startCyrus();
    const found = await resolveWellKnown({ fetch, host: cyrus.origin });
    if (!found.ok) throw new Error(`No session URL: ${JSON.stringify(found.error)}`);
    sessionUrl = found.value;
  });
  afterAll(() => cyrus?.close());

  const basic = (password: string) => `Basic ${btoa(`${cyrus.user}:${password}`)}`;
  const options = () => ({
    fetch,
    sessionUrl,
    authorization: async () => ok(basic(cyrus.password)),
    sessions: { load: async () => null, save: async () => {} },
    now: Date.now,
    timeout: 10_000,
  });

  it('follows the well-known address to the session', () => {
    expect(sessionUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/jmap\/?$/);
  });

  it('reads the session: a relative API address, null capabilities, an account', async () => {
    const session = await fetchSession({ fetch, sessionUrl, authorization: basic(cyrus.password) });
    expect(session).toMatchObject({
      ok: true,
      value: { username: cyrus.user, apiUrl: `${cyrus.origin}/jmap/` },
    });
    if (!session.ok) return;
    expect(Object.keys(session.value.accounts)).not.toEqual([]);
    expect(session.value.capabilities[coreCapability].maxObjectsInSet).toBeGreaterThan(0);
  });

  it('says that this server has no masked addresses', async () => {
    const session = await fetchSession({ fetch, sessionUrl, authorization: basic(cyrus.password) });
    if (!session.ok) throw new Error(session.error.code);
    expect(pickMaskedEmailAccount(session.value)).toMatchObject({
      ok: false,
      error: { code: 'no-masked-email' },
    });
  });

  it('hears its own echo', async () => {
    const client = createJmapClient({ ...options(), jmapAccountId: cyrus.user });
    const words = { hello: 'Ωμέγα', deep: { list: [1, null, true] } };
    expect(await client.echo(words)).toEqual(ok(words));
  });

  it('tells a method that the server does not know', async () => {
    const call = { using: [coreCapability], name: 'MaskedEmail/get', args: { ids: null } };
    expect(await createApi(options()).call(call)).toMatchObject({
      ok: false,
      error: { code: 'unknown-method' },
    });
  });

  it('tells a capability that the server does not know', async () => {
    const call = { using: [coreCapability, maskedEmailCapability], name: 'Core/echo', args: {} };
    expect(await createApi(options()).call(call)).toMatchObject({
      ok: false,
      error: { code: 'unknown-capability' },
    });
  });

  it('tells a wrong password', async () => {
    const session = await fetchSession({ fetch, sessionUrl, authorization: basic('wrong') });
    expect(session).toMatchObject({ ok: false, error: { code: 'wrong-token' } });
  });
});
