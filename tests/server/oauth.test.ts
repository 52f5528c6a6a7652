import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashSecret } from './log.ts';
import { presetClientId } from './oauth/redirects.ts';
import {
  allow,
  authorizationUrl,
  browse,
  redeem,
  redirectUri,
  refresh,
  registerClient,
  signIn,
} from './oauth-client.ts';
import { type EmbeddedServer, startServer } from './start.ts';
import { callJmap, getSession, masked } from './test-client.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.control.clearFaults();
  server.control.resetQuirks();
  server.control.clearLog();
});

describe('discovery', () => {
  it('leads from the 401 to the resource metadata, and from there to the issuer’s own', async () => {
    const refused = await fetch(server.urls.session);
    const [, url = ''] =
      /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '') ?? [];
    expect(await (await fetch(url)).json()).toMatchObject({
      resource: server.urls.session,
      authorization_servers: [server.urls.issuer],
    });
    for (const name of ['oauth-authorization-server', 'openid-configuration']) {
      expect(await (await fetch(`${server.urls.issuer}/.well-known/${name}`)).json()).toMatchObject({
        issuer: server.urls.issuer,
        token_endpoint: `${server.urls.issuer}/oauth/refresh`,
        authorization_response_iss_parameter_supported: true,
        token_endpoint_auth_methods_supported: ['none'],
      });
    }
  });

  it('lets any origin read it, unless the quirk closes it', async () => {
    const url = `${server.urls.issuer}/.well-known/oauth-authorization-server`;
    const cors = async () =>
      (await fetch(url, { headers: { origin: 'https://x.example' } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await cors()).toBe('*');
    server.control.setQuirks({ noCors: true });
    expect(await cors()).toBeNull();
  });
});

describe('sign-in', () => {
  it('registers, asks a person, and gives tokens that open the session', async () => {
    const { out, pending, access, tokens, refresh: token } = await signIn(server);
    expect(out.origin).toBe(new URL(redirectUri).origin);
    expect(out.searchParams.get('state')).toBe(pending.state);
    expect(out.searchParams.get('iss')).toBe(server.urls.issuer);
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(token).not.toBe('undefined');
    expect(await getSession(server, access)).toMatchObject({
      username: 'ada@example.test',
      primaryAccounts: { [masked]: 'u7a1ada' },
    });
  });

  it('shows which app asks for what, and names the app in what it creates', async () => {
    const { json } = await registerClient(server);
    const { url } = authorizationUrl(server, String(json['client_id']));
    const { html } = await browse(url, allow);
    expect(html).toContain('Let Test app use your account?');
    expect(html).toContain('See, make and change your masked addresses');
    const { access } = await signIn(server);
    await callJmap(server, [['MaskedEmail/set', { accountId: 'u7a1ada', create: { k: {} } }, '0']], {
      token: access,
    });
    expect(server.control.masks().at(-1)?.createdBy).toBe('Test app');
  });

  it('comes back with access_denied when the person says no', async () => {
    const { json } = await registerClient(server);
    const { url } = authorizationUrl(server, String(json['client_id']));
    const { out } = await browse(url, { action: 'deny' });
    expect(out.searchParams.get('error')).toBe('access_denied');
    expect(out.searchParams.get('iss')).toBe(server.urls.issuer);
  });

  it('signs in another person in the same browser without asking the first again', async () => {
    const first = await signIn(server);
    const second = await signIn(server, {
      action: 'allow',
      email: 'bela@example.test',
      password: 'mandolin',
    });
    expect((await getSession(server, first.access))['username']).toBe('ada@example.test');
    expect((await getSession(server, second.access))['username']).toBe('bela@example.test');
  });

  it('knows a client registered by hand, for every redirect an extension has', async () => {
    for (const uri of [
      redirectUri,
      `https://${'0'.repeat(40)}.extensions.allizom.org/`,
      'http://127.0.0.1:49152/mozoauth2/abc',
    ]) {
      const { url, pending } = authorizationUrl(server, presetClientId, uri);
      const { out } = await browse(url, allow);
      expect(out.href.startsWith(uri)).toBe(true);
      expect((await redeem(server, pending, out.searchParams.get('code') ?? '')).status).toBe(200);
    }
  });

  it('refuses a wrong verifier, a code used twice and a request without PKCE', async () => {
    const { json } = await registerClient(server);
    const clientId = String(json['client_id']);
    const { url, pending } = authorizationUrl(server, clientId);
    const code = (await browse(url, allow)).out.searchParams.get('code') ?? '';
    const wrong = await redeem(server, { ...pending, verifier: 'w'.repeat(43) }, code);
    expect(wrong.json['error']).toBe('invalid_grant');
    const done = await signIn(server);
    const again = await redeem(server, done.pending, done.out.searchParams.get('code') ?? '');
    expect(again.json['error']).toBe('invalid_grant');
    const bare = authorizationUrl(server, clientId, redirectUri, {
      code_challenge: null,
      code_challenge_method: null,
    });
    expect((await browse(bare.url, allow)).out.searchParams.get('error')).toBe('invalid_request');
  });

  it('takes loopback redirects on any port, and https ones only outside the strict profile', async () => {
    const loopback = await registerClient(server, ['http://127.0.0.1/callback']);
    const { url } = authorizationUrl(
      server,
      String(loopback.json['client_id']),
      'http://127.0.0.1:50123/callback',
    );
    expect((await browse(url, allow)).out.port).toBe('50123');
    server.control.setQuirks({ loopbackRedirectsOnly: true });
    expect((await registerClient(server)).json['error']).toBe('invalid_redirect_uri');
    expect((await registerClient(server, ['http://127.0.0.1/callback'])).status).toBe(201);
  });
});

describe('tokens', () => {
  it('rotates refresh tokens, and ends the grant when an old one comes back', async () => {
    const { clientId, refresh: first } = await signIn(server);
    const second = await refresh(server, clientId, first);
    expect(second.status).toBe(200);
    const access = String(second.json['access_token']);
    expect(second.json['refresh_token']).not.toBe(first);
    const replay = await refresh(server, clientId, first);
    expect([replay.status, replay.json['error']]).toEqual([400, 'invalid_grant']);
    expect((await refresh(server, clientId, String(second.json['refresh_token']))).json['error']).toBe(
      'invalid_grant',
    );
    expect((await callJmap(server, [], { token: access })).status).toBe(401);
  });

  it('ends access tokens with the clock, and keeps the refresh token', async () => {
    server.control.setQuirks({ accessTokenSeconds: 60 });
    const { access, clientId, refresh: token } = await signIn(server);
    expect((await callJmap(server, [], { token: access })).status).toBe(200);
    server.control.advanceClock(61_000);
    expect((await callJmap(server, [], { token: access })).status).toBe(401);
    expect((await refresh(server, clientId, token)).status).toBe(200);
  });

  it('revokes the whole grant by its refresh token', async () => {
    const { access, clientId, refresh: token } = await signIn(server);
    const response = await fetch(`${server.urls.issuer}/oauth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ token, client_id: clientId }),
    });
    expect(response.status).toBe(200);
    expect((await callJmap(server, [], { token: access })).status).toBe(401);
    expect((await refresh(server, clientId, token)).json['error']).toBe('invalid_grant');
  });

  it('can withhold a scope, and then the session lacks masked e-mail', async () => {
    server.control.setQuirks({ grantOnly: ['urn:ietf:params:jmap:core'] });
    const { access, tokens } = await signIn(server);
    expect(String(tokens['scope'])).not.toContain(masked);
    expect((await getSession(server, access))['primaryAccounts']).toEqual({});
  });

  it('can demand the resource parameter', async () => {
    server.control.setQuirks({ resourceRequired: true });
    const { json } = await registerClient(server);
    const { url } = authorizationUrl(server, String(json['client_id']), redirectUri, { resource: null });
    expect((await browse(url, allow)).out.searchParams.get('error')).toBe('invalid_target');
  });

  it('forgets clients on demand', async () => {
    const { clientId, refresh: token } = await signIn(server);
    server.control.forgetClients();
    expect((await refresh(server, clientId, token)).json['error']).toBe('invalid_client');
  });

  it('logs what was sent without a secret in it', async () => {
    const { access, out } = await signIn(server);
    await getSession(server, access);
    const log = JSON.stringify(server.log.all());
    expect(log).not.toContain(access);
    expect(log).not.toContain(out.searchParams.get('code'));
    expect(server.log.all().some((entry) => entry.credential === hashSecret(access))).toBe(true);
  });
});
