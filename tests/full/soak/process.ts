import { randomUUID } from 'node:crypto';
import type { AliasPorts, CachedAliases } from '../../../src/aliases/ports.ts';
import { type Aliases, createAliases } from '../../../src/aliases/service.ts';
import { changeAliases } from '../../../src/domain/change-aliases.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import type { LastChange } from '../../../src/domain/last-change.ts';
import { ok } from '../../../src/domain/result.ts';
import { embeddedClient } from '../../jmap/embedded-client.ts';
import type { EmbeddedServer } from '../../server/start.ts';

/** When a request is given up, in ms; 20 s in a browser. */
const timeout = 1_000;
/** Waits before a repetition end so many times sooner than they should. */
const haste = 20;

/** What outlives every process of the background. */
export interface Disk {
  readonly journal: Map<string, Intent>;
  readonly cache: Map<string, CachedAliases>;
  readonly lastChanges: Map<string, LastChange>;
  readonly bugs: unknown[];
}

/** The background's modules with a real client of the embedded server, in Node. */
export interface Process {
  readonly aliases: Aliases;
  /** From now on it has no effect and hears of none; what it sent is on its way. */
  kill(): void;
}

/** Starts one over what the last one left. */
export function startProcess(server: EmbeddedServer, disk: Disk): Process {
  let dead = false;
  const never = () => new Promise<never>(() => undefined);
  const effect = async <T>(work: () => T | Promise<T>): Promise<T> => {
    // Nothing of a browser's answers in the same tick.
    await Promise.resolve();
    if (dead) return never();
    const value = await work();
    return dead ? never() : value;
  };
  const { journal, cache, lastChanges } = disk;
  const now = server.control.now;
  const client = embeddedClient(server, {
    now,
    timeout,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / haste)),
  });
  const ports: AliasPorts = {
    journal: {
      transact: (change) =>
        effect(() => {
          const { put = [], remove = [], result } = change([...journal.values()]);
          for (const intent of put) journal.set(intent.id, intent);
          for (const id of remove) journal.delete(id);
          return result;
        }),
    },
    cache: {
      load: (id) => effect(() => cache.get(id) ?? null),
      save: (id, cached) => effect(() => void cache.set(id, cached)),
      change: (id, change) =>
        effect(() => {
          const known = cache.get(id) ?? { aliases: [], fetchedAt: 0 };
          cache.set(id, { ...known, aliases: changeAliases(known.aliases, change) });
        }),
      clear: (id) => effect(() => void cache.delete(id)),
    },
    lastChanges: {
      load: (id) => effect(() => lastChanges.get(id) ?? null),
      all: () => effect(() => [...lastChanges.values()]),
      save: (change) => effect(() => void lastChanges.set(change.accountId, change)),
      remove: (id) => effect(() => void lastChanges.delete(id)),
    },
    server: () =>
      effect(() =>
        ok({
          features: () => effect(() => client.features()),
          list: () => effect(() => client.list()),
          refresh: (known) => effect(() => client.refresh(known)),
          create: (request) => effect(() => client.create(request)),
          update: (patches) => effect(() => client.update(patches)),
          destroy: (ids) => effect(() => client.destroy(ids)),
        }),
      ),
    refusesPending: () => effect(() => undefined),
    now,
    uuid: randomUUID,
    random: Math.random,
    // The soak rings by hand.
    wakeAt: () => undefined,
    after: () => undefined,
    came: () => undefined,
    changed: () => undefined,
    bug: (error) => disk.bugs.push(error),
  };
  return {
    aliases: createAliases(ports),
    kill: () => {
      dead = true;
    },
  };
}
