import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { html, json, origin, session, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';

const error = (code: string) => ({ ok: false, error: { code } });

describe('signing in with a token or an app password', () => {
  it.each([
    [{ kind: 'token', server: sessionUrl, token: ' fmu1-good\n' }, 'Bearer fmu1-good'],
    [{ kind: 'basic', server: sessionUrl, username: 'ada ', password: 'sesame' }, 'Basic YWRhOnNlc2FtZQ=='],
  ] as const)('asks the server first, then keeps it (%#)', async (request, header) => {
    const { ports, server } = createFakePorts();
    const accounts = createAccounts(ports);
    const result = await accounts.signIn(request);
    expect(result).toMatchObject({ ok: true, value: { auth: request.kind, username: 'ada@example.org' } });
    expect(server.log.map(({ authorization }) => authorization)).toEqual([header]);
    expect(await accounts.authorization(result.ok ? result.value.id : '')).toEqual({
      ok: true,
      value: header,
    });
  });

  it.each([
    ['a wrong token', () => new Response('', { status: 401 }), 'wrong-token'],
    [
      'a server without masked e-mail',
      () => json({ ...session, accounts: {}, primaryAccounts: {} }),
      'no-masked-email',
    ],
    ['a page in place of a session', () => html(), 'not-jmap'],
    ['no network', () => Promise.reject(new TypeError('offline')), 'offline'],
    ['nothing there', () => new Response('', { status: 404 }), 'not-found-here'],
  ] as const)('keeps nothing after %s', async (_, answer, code) => {
    const { ports, server, dump } = createFakePorts();
    server.on('/jmap/session', answer);
    const accounts = createAccounts(ports);
    const result = await accounts.signIn({ kind: 'token', server: sessionUrl, token: 'fmu1-geheim' });
    expect(result).toMatchObject(error(code));
    expect(await accounts.progress()).toMatchObject({ step: 'failed', server: sessionUrl, error: { code } });
    expect(dump() + JSON.stringify(result)).not.toContain('geheim');
  });

  it.each([
    { kind: 'token', server: sessionUrl, token: '' },
    { kind: 'token', server: sessionUrl, token: 'two words' },
    { kind: 'token', server: sessionUrl, token: 'ä' },
    { kind: 'basic', server: sessionUrl, username: 'a:b', password: 'x' },
    { kind: 'basic', server: sessionUrl, username: '', password: 'x' },
    { kind: 'basic', server: sessionUrl, username: 'a', password: '' },
    { kind: 'basic', server: sessionUrl, username: 'a', password: 'x\ny' },
  ] as const)('does not send what no header can hold (%#)', async (request) => {
    const { ports, server } = createFakePorts();
    expect(await createAccounts(ports).signIn(request)).toMatchObject(error('wrong-token'));
    expect(server.log).toEqual([]);
  });

  it('does not send a password over plain http', async () => {
    const { ports, server } = createFakePorts();
    const request = {
      kind: 'basic',
      server: 'http://mail.example.org/jmap',
      username: 'a',
      password: 'b',
    } as const;
    expect(await createAccounts(ports).signIn(request)).toMatchObject(error('bad-address'));
    expect(server.log).toEqual([]);
  });

  it('mends an account that needs it, in its place', async () => {
    const { ports, pass } = createFakePorts();
    const accounts = createAccounts(ports);
    const request = { kind: 'token', server: sessionUrl, token: 'fmu1-good' } as const;
    const first = await accounts.signIn(request);
    const id = first.ok ? first.value.id : '';
    await accounts.authorization(id, 'Bearer fmu1-good');
    expect(await accounts.get(id)).toMatchObject({ status: 'needs-sign-in' });
    pass(1000);
    expect(await accounts.signIn(request)).toEqual(first);
    expect((await accounts.authorization(id)).ok).toBe(true);
  });
});

describe('accounts of one name', () => {
  it('are two where the mailbox or the session differs', async () => {
    const { ports, server } = createFakePorts();
    const accounts = createAccounts(ports);
    const other = `${origin}/other/session`;
    const signIn = (url: string) => accounts.signIn({ kind: 'token', server: url, token: 'fmu1-good' });
    await signIn(sessionUrl);
    server.on('/other/session', () => json(session));
    await signIn(other);
    const shared = JSON.parse(JSON.stringify(session).replaceAll('u1', 'u2'));
    server.on('/jmap/session', () => json(shared));
    await signIn(sessionUrl);
    const kept = (await accounts.list()).map((account) => [account.sessionUrl, account.jmapAccountId]);
    expect(kept).toEqual([
      [sessionUrl, 'u1'],
      [other, 'u1'],
      [sessionUrl, 'u2'],
    ]);
  });
});
