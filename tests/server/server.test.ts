import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultRows } from './fault-rows.ts';
import { type EmbeddedServer, startServer } from './start.ts';
import { setMasks } from './test-client.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function signUp(fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(server.urls.signUp, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

async function mailStatus(response: Response): Promise<unknown> {
  const welcome = new URL(response.headers.get('location') ?? '', server.urls.shop);
  const id = welcome.searchParams.get('customer');
  return (await fetch(`${server.origins.shop}/mail-status/${id}`)).json();
}

describe('the shop', () => {
  it('sends a letter to who signs up, and the first one enables a pending address', async () => {
    const [mask] = server.control.addMasks([{}]);
    const response = await signUp({ email: mask?.email ?? '', name: 'Ada', password: 'x' });
    expect(response.status).toBe(303);
    expect(await mailStatus(response)).toMatchObject({ email: mask?.email, outcome: 'delivered' });
    expect(server.control.masks()[0]).toMatchObject({ state: 'enabled' });
    expect(server.control.masks()[0]?.lastMessageAt).not.toBeNull();
  });

  it('learns that its letter was binned, sent back, or left this machine', async () => {
    const masks = server.control.addMasks([{ state: 'disabled' }, { state: 'deleted' }]);
    const outcome = async (email: string) => await mailStatus(await signUp({ email, name: '' }));
    expect(await outcome(masks[0]?.email ?? '')).toMatchObject({ outcome: 'trash' });
    expect(await outcome(masks[1]?.email ?? '')).toMatchObject({ outcome: 'bounced' });
    expect(await outcome('someone@far.example')).toMatchObject({ outcome: 'unknown' });
  });

  it('refuses two addresses that differ, and what is no address', async () => {
    expect((await signUp({ email: 'a@b.example', email_confirm: 'c@b.example' })).status).toBe(422);
    expect((await signUp({ email: 'nonsense' })).status).toBe(422);
  });

  it('has every test page its index names', async () => {
    const index = await (await fetch(server.urls.pages)).text();
    const links = [...index.matchAll(/href="(\/pages\/[\w-]+)"/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(12);
    for (const link of links) expect((await fetch(server.origins.shop + link)).status).toBe(200);
    const strict = await fetch(`${server.urls.pages}/strict-csp`);
    expect(strict.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  });

  it('never runs a name as markup', async () => {
    const response = await signUp({ email: 'a@b.example', name: '<img src=x>' });
    const welcome = await fetch(new URL(response.headers.get('location') ?? '', server.urls.shop));
    expect(await welcome.text()).not.toContain('<img src=x>');
  });
});

describe('the stranger', () => {
  it('answers nothing and logs everything', async () => {
    const response = await fetch(`${server.origins.elsewhere}/stolen`, {
      headers: { authorization: 'Bearer x' },
    });
    expect(response.status).toBe(404);
    expect(server.log.where({ place: 'elsewhere' })).toMatchObject([
      { path: '/stolen', authScheme: 'bearer' },
    ]);
  });
});

describe('--data', () => {
  it('keeps masks over a restart and leaves no half-written file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bauta-server-'));
    const dataFile = join(folder, 'state.json');
    try {
      const first = await startServer({ dataFile });
      await setMasks(first, { create: { k: { description: 'kept' } } });
      await first.close();
      expect(existsSync(dataFile)).toBe(true);
      const second = await startServer({ dataFile });
      expect(second.control.masks()).toMatchObject([{ description: 'kept' }]);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('README names every fault as the table does', () => {
  const squeeze = (text: string) => text.replace(/ +/g, ' ');
  const readme = squeeze(readFileSync(new URL('README.md', import.meta.url), 'utf8'));
  for (const row of faultRows()) expect(readme).toContain(squeeze(row));
});
