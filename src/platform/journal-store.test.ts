import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Intent, next } from '../domain/intent.ts';
import { recordVersion } from '../domain/journal-record.ts';

const session = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, broken: false }));
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: structuredClone(session.stored[key]) }),
        async set(values: Record<string, unknown>) {
          if (session.broken) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(session.stored, structuredClone(values));
        },
      },
    },
  },
}));

const intent = (id: string, more: Partial<Intent> = {}): Intent => ({
  id,
  accountId: 'a',
  private: false,
  phase: 'sending',
  createdAt: 1,
  changedAt: 1,
  tries: 0,
  dueAt: 1,
  purpose: null,
  wish: { forDomain: '', description: '', prefix: '' },
  pending: true,
  alias: null,
  error: null,
  ...more,
});

/** A store of a process that has just started. */
async function start() {
  vi.resetModules();
  const { createJournalStore } = await import('./journal-store.ts');
  const { repairDatabase } = await import('./database.ts');
  const store = createJournalStore();
  const put = (...intents: Intent[]) => store.transact(() => ({ put: intents, result: null }));
  const ids = () => store.transact((all) => ({ result: all.map(({ id }) => id).sort() }));
  return { store, put, ids, repairDatabase };
}

/** Writes into the journal behind our back. */
async function scribble(records: Record<string, unknown>, version?: number): Promise<void> {
  const db = await openDB('bauta', version);
  const tx = db.transaction('journal', 'readwrite');
  for (const [key, value] of Object.entries(records)) tx.store.put(value, key);
  await tx.done;
  db.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  session.stored = {};
  session.broken = false;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the journal on disk', () => {
  it('outlives the process, and never holds what is private', async () => {
    const first = await start();
    await first.put(intent('open'), intent('hidden', { private: true }));
    expect(await (await start()).ids()).toEqual(['hidden', 'open']);
    const db = await openDB('bauta');
    expect(await db.getAllKeys('journal')).toEqual(['open']);
    expect((await db.get('journal', 'open')).version).toBe(recordVersion);
    db.close();
  });

  it('lets one change after the other see what the earlier one did', async () => {
    const { store, ids } = await start();
    const changes = Array.from({ length: 20 }, (_, n) =>
      store.transact((all) => ({ put: [intent(`${n}`)], result: all.length })),
    );
    expect(await Promise.all(changes)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(await ids()).toHaveLength(20);
  });

  it('puts aside what is damaged, keeps it, counts it, and loses nothing of the rest', async () => {
    const first = await start();
    await first.put(intent('whole'));
    await scribble({ broken: { id: 'broken', phase: 7 }, text: 'not even an object' });
    const { ids, store } = await start();
    expect(await ids()).toEqual(['whole']);
    expect(await store.quarantined()).toBe(2);
    const db = await openDB('bauta');
    expect(await db.getAllKeys('journal')).toEqual(['whole']);
    expect(await db.getAll('quarantine')).toMatchObject([
      { key: 'broken', value: { phase: 7 } },
      { key: 'text', value: 'not even an object' },
    ]);
    db.close();
  });

  it('leaves what a newer build wrote where it is', async () => {
    await (await start()).put(intent('ours'));
    await scribble({ theirs: { id: 'theirs', version: recordVersion + 1 } });
    const { ids, store } = await start();
    expect(await ids()).toEqual(['ours']);
    expect(await store.quarantined()).toBe(0);
    const db = await openDB('bauta');
    expect(await db.getAllKeys('journal')).toEqual(['ours', 'theirs']);
    db.close();
  });

  it('opens the database of a newer build, too', async () => {
    await (await start()).put(intent('ours'));
    const newer = await openDB('bauta', 99);
    newer.close();
    expect(await (await start()).ids()).toEqual(['ours']);
  });

  it('takes over the database of an older build', async () => {
    const older = await openDB('bauta', 1, {
      upgrade(db) {
        for (const name of ['accounts', 'secrets', 'registrations', 'servers', 'journal', 'aliases'])
          db.createObjectStore(name);
      },
    });
    older.close();
    await scribble({ old: intent('old') });
    expect(await (await start()).ids()).toEqual(['old']);
  });
});

describe('storage that does not work', () => {
  it('refuses the whole change when the disk is full', async () => {
    const { store, put, ids } = await start();
    await put(intent('before'));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk is full', 'QuotaExceededError');
    });
    await expect(
      store.transact(() => ({ put: [intent('new')], remove: ['before'], result: null })),
    ).rejects.toThrow('disk is full');
    full.mockRestore();
    expect(await ids()).toEqual(['before']);
  });

  it('refuses a private change when the memory is full, and stays as it was', async () => {
    const { put, ids } = await start();
    await put(intent('first', { private: true }));
    session.broken = true;
    await expect(put(intent('second', { private: true }))).rejects.toThrow('quota');
    session.broken = false;
    expect(await ids()).toEqual(['first']);
  });

  it('undoes everything when a change throws', async () => {
    const { store, ids } = await start();
    const thrown = store.transact(() => {
      throw new Error('a bug');
    });
    await expect(thrown).rejects.toThrow('a bug');
    expect(await ids()).toEqual([]);
  });

  it('begins anew when the database is deleted under us', async () => {
    const { put, ids } = await start();
    await put(intent('gone'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('bauta').onsuccess = resolve;
    });
    expect(await ids()).toEqual([]);
    await put(intent('new'));
    expect(await ids()).toEqual(['new']);
  });

  it('is not waited for when another context holds an older version', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const other = await openDB('bauta', 1);
    const { ids } = await start();
    const asked = ids();
    const refused = expect(asked).rejects.toMatchObject({ name: 'BlockedError' });
    await vi.advanceTimersByTimeAsync(6_000);
    await refused;
    other.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await ids()).toEqual([]);
  });

  it('is begun anew by a sign-in where it is beyond reading, and only then', async () => {
    await (await start()).put(intent('unreadable'));
    const { ids, repairDatabase } = await start();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(ids()).rejects.toThrow('backing store');
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    remove.mockImplementationOnce((name) => {
      open.mockRestore();
      remove.mockRestore();
      return indexedDB.deleteDatabase(name);
    });
    expect(await repairDatabase()).toBe('begun anew');
    expect(await ids()).toEqual([]);
    expect(await repairDatabase()).toBe('whole');
  });

  it('keeps what it has when the disk is merely full', async () => {
    const { repairDatabase } = await start();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('disk is full', 'QuotaExceededError');
    });
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    await expect(repairDatabase()).rejects.toThrow('disk is full');
    expect(remove).not.toHaveBeenCalled();
  });
});

it('an intent that was changed is the one that is read', async () => {
  const { put, store } = await start();
  const before = intent('i');
  await put(before);
  await store.transact(([stored]) => ({
    put: stored ? [next(stored, { type: 'lost', error: { code: 'timeout' } }, 9)] : [],
    result: null,
  }));
  expect(await store.transact((all) => ({ result: all }))).toMatchObject([
    { phase: 'checking', changedAt: 9 },
  ]);
});
