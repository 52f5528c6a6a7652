import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { whyNoCyrus } from '../../../scripts/bootstrap.mjs';
import type { SignInRequest } from '../../../src/domain/account.ts';
import { fromColumns } from '../../../src/domain/alias-columns.ts';
import { type Cyrus, startCyrus } from '../../cyrus/start.ts';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { type ChromiumExtension, launchChromium } from '../harness/chromium.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { waitFor } from '../harness/wait.ts';
import { drawMatrix, type MatrixColumn, matrixColumns, type ServerRow, serverRows } from '../servers/rows.ts';
import { type Say, sayFrom } from '../story/signed-in.ts';

let chromium: ChromiumExtension;
let desk: Page;
let say: Say;
let server: EmbeddedServer | undefined;

const done = new Map<string, Set<MatrixColumn>>();

/** The mail service's consent page, if it is there. */
const consentAt = (origin: string) =>
  chromium.context.pages().find((each) => each.url().startsWith(`${origin}/interaction/`));

/** Waits for the consent page, and allows. */
async function allowAt(origin: string): Promise<void> {
  const page = await waitFor('the consent page', () => consentAt(origin), 15_000);
  await page.locator('button.allow').click();
}

/** Signs in as the row says; what the person would be shown first is held against it. */
async function signIn(row: ServerRow, at: EmbeddedServer): Promise<string> {
  const host = new URL(at.origins.mail).host;
  const clientId = row.clientId === undefined ? {} : { clientId: row.clientId };
  const found = await say('signIn.find', { server: host, ...clientId });
  expect(found).toMatchObject({ ok: true, value: { server: '127.0.0.1', sessionUrl: at.urls.session } });
  expect(at.log.where({ method: 'POST' })).toEqual([]);
  let request: SignInRequest = { kind: 'token', server: host, token: at.tokens.demo };
  if (row.way === 'oauth') {
    expect(found.ok && found.value.oauth).toMatchObject({
      issuer: at.urls.issuer,
      allMail: row.allMail ?? false,
    });
    request = { kind: 'oauth', server: host, issuer: at.urls.issuer, ...clientId };
  }
  const [signedIn] = await Promise.all([
    say('signIn.start', request),
    row.way === 'oauth' ? allowAt(at.origins.mail) : undefined,
  ]);
  expect(signedIn).toMatchObject({ ok: true });
  const state = await say('app.state', {});
  return state.ok ? (state.value.accounts[0]?.id ?? '') : '';
}

const list = async (accountId: string) => {
  const listed = await say('aliases.list', { accountId, refresh: 'now' });
  if (!listed.ok) throw new Error(listed.error.code);
  return { ...listed.value, aliases: fromColumns(listed.value.aliases) };
};

describe.skipIf(findChromium() === null)('each server, from the sign-in to the sign-out', () => {
  beforeAll(async () => {
    // Stands for the permission that is asked for where a sign-in ends in a plain tab.
    chromium = await launchChromium({ hostPermissions: ['http://127.0.0.1/*'] });
    desk = await chromium.openExtensionPage('src/options/index.html');
    say = sayFrom(desk);
  }, 60_000);
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  afterAll(async () => {
    await chromium?.close();
    console.info(`\n${drawMatrix(done)}\n`);
  });

  it.each(serverRows)('$name', async (row) => {
    const at = await startServer({ mode: row.mode, quirks: row.quirks ?? {} });
    server = at;
    const cells = new Set<MatrixColumn>();
    done.set(row.name, cells);
    const accountId = await signIn(row, at);
    cells.add('sign in');

    const features = await say('server.features', { accountId });
    const domain = features.ok ? features.value.domains.at(-1) : undefined;
    const made = await say('aliases.create', {
      requestId: crypto.randomUUID(),
      accountId,
      origin: 'https://shop.example',
      description: 'Shoes',
      prefix: '',
      ...(domain !== undefined && { domain }),
    });
    if (!made.ok) throw new Error(made.error.code);
    if (domain !== undefined) expect(made.value.email).toMatch(new RegExp(`@${domain}$`));
    const { id } = made.value;
    await waitFor('the promotion', () => at.control.masks().some((mask) => mask.state === 'enabled'));
    cells.add('create');

    expect((await list(accountId)).aliases).toMatchObject([
      { id, state: 'enabled', description: 'Shoes', forDomain: 'https://shop.example' },
    ]);
    cells.add('list');

    const off = features.ok && features.value.disabled ? 'disabled' : 'deleted';
    const patch = { description: 'Boots', state: off } as const;
    expect(await say('aliases.update', { accountId, id, patch })).toMatchObject({ ok: true });
    expect((await list(accountId)).aliases).toMatchObject([{ id, state: off, description: 'Boots' }]);
    cells.add('edit');

    at.control.clearLog();
    if (row.way === 'oauth') {
      at.control.expireAccessTokens();
      expect(await list(accountId)).toMatchObject({ staleBecause: null, aliases: [{ id }] });
      expect(at.log.where({ route: 'token' })).toHaveLength(1);
    } else {
      at.control.revokeToken(at.tokens.demo);
      expect(await list(accountId)).toMatchObject({
        staleBecause: { code: 'needs-sign-in' },
        aliases: [{ id }],
      });
    }
    cells.add('expire the token');

    const gone = await say('signOut', { accountId });
    expect(gone).toMatchObject({
      value: { revoked: row.way === 'oauth' && !at.control.quirks().noRevocation },
    });
    expect(await say('app.state', {})).toMatchObject({ value: { accounts: [] } });
    cells.add('sign out');
    expect(at.log.where({ place: 'elsewhere' })).toEqual([]);
    expect([...cells]).toEqual(matrixColumns);
  });

  it('goes on in its tab when the background is stopped meanwhile', async () => {
    const at = await startServer({ mode: 'strict' });
    server = at;
    // Its answer dies with the background.
    say('signIn.start', { kind: 'oauth', server: at.urls.session }).catch(() => undefined);
    const consent = await waitFor('the consent page', () => consentAt(at.origins.mail));
    await chromium.killWorker();
    await consent.locator('button.allow').click();
    await waitFor('the tab to close', () => consent.isClosed());
    const accounts = async () => {
      const state = await say('app.state', {});
      return state.ok ? state.value.accounts : [];
    };
    await waitFor('the account', async () => (await accounts()).length === 1);
    expect(at.log.where({ route: 'token' })).toHaveLength(1);
    await say('signOut', { accountId: (await accounts())[0]?.id ?? '' });
  });

  it('is over in the browser’s own window when the background is stopped, says so, and works again', async () => {
    const at = await startServer({ mode: 'uwumail' });
    server = at;
    // Its answer dies with the background.
    say('signIn.start', { kind: 'oauth', server: at.urls.session }).catch(() => undefined);
    const window = await waitFor('the consent page', () => consentAt(at.origins.mail));
    await chromium.killWorker();
    expect(await say('app.state', {})).toMatchObject({
      value: { accounts: [], signIn: { step: 'failed', error: { code: 'sign-in-interrupted' } } },
    });
    await window.close();
    expect(at.log.where({ route: 'token' })).toEqual([]);
    const again = say('signIn.start', { kind: 'oauth', server: at.urls.session });
    await allowAt(at.origins.mail);
    expect(await again).toMatchObject({ ok: true });
    const state = await say('app.state', {});
    await say('signOut', { accountId: (state.ok && state.value.accounts[0]?.id) || '' });
  });

  it.skipIf(whyNoCyrus() !== null)(
    'Cyrus, a real server that wants a password and has no masked e-mail',
    async () => {
      const cells = new Set<MatrixColumn>();
      done.set('Cyrus, app password', cells);
      const cyrus: Cyrus = await startCyrus();
      try {
        const host = new URL(cyrus.origin).host;
        expect(await say('signIn.find', { server: host })).toMatchObject({
          value: { sessionUrl: `${cyrus.origin}/jmap`, oauth: null, basic: true, why: { code: 'no-oauth' } },
        });
        const request = { kind: 'basic', server: host, username: cyrus.user } as const;
        const wrong = await say('signIn.start', { ...request, password: 'wrong' });
        expect(wrong).toMatchObject({ error: { code: 'wrong-token' } });
        const signedIn = await say('signIn.start', { ...request, password: cyrus.password });
        expect(signedIn).toMatchObject({ error: { code: 'no-masked-email' } });
        expect(await say('app.state', {})).toMatchObject({ value: { accounts: [] } });
        cells.add('sign in');
      } finally {
        await cyrus.close();
      }
    },
  );
});
