import { describe, expect, it } from 'vitest';
import { createFakePorts, redirectUri } from '../../tests/account/fakes/fake-ports.ts';
import { maskedEmail, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';

describe('signing in with OAuth', () => {
  it('discovers, registers, asks the person, and keeps the account', async () => {
    const { ports, stores, server, windows } = createFakePorts();
    const accounts = createAccounts(ports);
    const result = await accounts.signIn({ kind: 'oauth', server: sessionUrl });
    expect(result).toMatchObject({
      ok: true,
      value: {
        username: 'ada@example.org',
        jmapAccountId: 'u1',
        auth: 'oauth',
        status: 'active',
        sessionUrl,
      },
    });
    expect(await accounts.progress()).toEqual({ step: 'idle' });
    const asked = new URL(windows[0] ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'client-1',
      redirect_uri: redirectUri,
      scope: `urn:ietf:params:jmap:core ${maskedEmail} offline_access`,
      code_challenge_method: 'S256',
      resource: sessionUrl,
    });
    const [exchange] = server.requests('/oauth/token');
    expect(Object.fromEntries(exchange?.form ?? [])).toMatchObject({
      grant_type: 'authorization_code',
      client_id: 'client-1',
      code: 'code-1',
      redirect_uri: redirectUri,
      resource: sessionUrl,
    });
    expect(exchange?.form.get('code_verifier')).toMatch(/^[\w-]{43,128}$/);
    expect(stores.attempts.map.size).toBe(0);
    const [account] = await accounts.list();
    expect(await accounts.authorization(account?.id ?? '')).toEqual({ ok: true, value: 'Bearer access-1' });
  });
});
