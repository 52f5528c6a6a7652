import type { AliasPorts, CachedAliases } from '../../src/aliases/ports.ts';
import { type Aliases, createAliases } from '../../src/aliases/service.ts';
import { changeAliases } from '../../src/domain/change-aliases.ts';
import { appError } from '../../src/domain/errors.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { LastChange } from '../../src/domain/last-change.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { createModelServer, type ModelServer, type PendingKind } from './model-server.ts';

/** The world around the use-cases: a disk, a clock and servers that outlive any number of background processes. */
export interface World {
  /** True time, by which the servers go. */
  time: number;
  /** How far this machine's clock is off, in ms. */
  skew: number;
  /** What this machine takes for the time. */
  clock(): number;
  readonly disk: Map<string, Intent>;
  readonly cache: Map<string, CachedAliases>;
  /** Writes to the cache so far. */
  cacheWrites: number;
  readonly lastChanges: Map<string, LastChange>;
  readonly servers: Map<string, ModelServer>;
  readonly bugs: unknown[];
  /** Accounts that are signed in. */
  readonly signedIn: Set<string>;
  /** Accounts whose server was found to have no `pending`. */
  readonly noPending: Set<string>;
  alarm: number | null;
  diskBroken: boolean;
  /** Starts a background process. `kill()` lets nothing of it happen any more; what it sent is still on its way. */
  start(): Process;
}

export interface Process {
  readonly aliases: Aliases;
  /** What the process wants done later, if it lives so long; a test that wants it done calls it. */
  readonly timers: (() => Promise<void>)[];
  /** Port calls made so far: where a test may kill. */
  readonly steps: () => number;
  kill(): void;
  /** Kills at the moment this many more port calls were made, before (or just after) the call takes effect. */
  killAfter(steps: number, when?: 'before' | 'after'): void;
}

export function createWorld(accounts: readonly string[] = ['ada'], pending: PendingKind = 'known'): World {
  let uuid = 0;
  const world: World = {
    time: Date.parse('2026-01-01T00:00:00Z'),
    skew: 0,
    clock: () => world.time + world.skew,
    disk: new Map(),
    cache: new Map(),
    cacheWrites: 0,
    lastChanges: new Map(),
    servers: new Map(),
    bugs: [],
    signedIn: new Set(accounts),
    noPending: new Set(),
    alarm: null,
    diskBroken: false,
    start,
  };
  for (const account of accounts)
    world.servers.set(
      account,
      createModelServer(() => world.time, pending, account),
    );
  return world;

  function start(): Process {
    let dead = false;
    let steps = 0;
    const timers: (() => Promise<void>)[] = [];
    let killAt: { step: number; when: 'before' | 'after' } | null = null;
    const never = () => new Promise<never>(() => {});

    /** Every effect goes through here: a dead process has none, and hears of none. */
    async function effect<T>(work: () => T | Promise<T>): Promise<T> {
      if (dead) return never();
      steps += 1;
      if (killAt?.step === steps && killAt.when === 'before') dead = true;
      if (dead) return never();
      if (killAt?.step === steps) {
        dead = true;
        // The request is out: the world goes on without the process.
        void Promise.resolve(work()).catch((error: unknown) => world.bugs.push(error));
        return never();
      }
      const value = await work();
      return dead ? never() : value;
    }

    const ports: AliasPorts = {
      journal: {
        transact: (change) =>
          effect(() => {
            if (world.diskBroken) throw new Error('QuotaExceededError');
            const { put = [], remove = [], result } = change([...world.disk.values()]);
            for (const intent of put) world.disk.set(intent.id, structuredClone(intent));
            for (const id of remove) world.disk.delete(id);
            return result;
          }),
      },
      cache: {
        load: (id) => effect(() => world.cache.get(id) ?? null),
        save: (id, cached) =>
          effect(() => {
            world.cacheWrites += 1;
            world.cache.set(id, cached);
          }),
        change: (id, change) =>
          effect(() => {
            world.cacheWrites += 1;
            const known = world.cache.get(id) ?? { aliases: [], fetchedAt: 0, makers: [] };
            world.cache.set(id, { ...known, aliases: changeAliases(known.aliases, change) });
          }),
        clear: (id) => effect(() => void world.cache.delete(id)),
      },
      lastChanges: {
        load: (id) => effect(() => world.lastChanges.get(id) ?? null),
        all: () => effect(() => [...world.lastChanges.values()]),
        save: (change) => effect(() => void world.lastChanges.set(change.accountId, change)),
        remove: (id) => effect(() => void world.lastChanges.delete(id)),
      },
      server: (id) =>
        effect(() => {
          const model = world.servers.get(id);
          if (!model || !world.signedIn.has(id)) return fail(appError('signed-out'));
          const { server } = model;
          return ok({
            features: () => effect(() => server.features()),
            list: () => effect(() => server.list()),
            refresh: (known) => effect(() => server.refresh(known)),
            create: (request) =>
              effect(() => {
                const owner = world.disk.get(request.creationId)?.accountId;
                if (owner !== id)
                  world.bugs.push(`a creation of ${owner} was sent to ${id}, or not journaled`);
                return server.create(request);
              }),
            update: (patches, came) => effect(() => server.update(patches, came)),
            destroy: (ids) => effect(() => server.destroy(ids)),
          });
        }),
      refusesPending: (id) => effect(() => void world.noPending.add(id)),
      now: () => world.clock(),
      uuid: () => {
        uuid += 1;
        return `00000000-0000-4000-8000-${String(uuid).padStart(12, '0')}`;
      },
      random: () => 0.5,
      wakeAt: (time) => {
        if (!dead) world.alarm = Math.min(world.alarm ?? time, time);
      },
      // Time passes by hand here: what is due is done when the world wakes the process.
      after: (_ms, work) => void timers.push(work),
      changed: () => {},
      came: () => {},
      bug: (error) => world.bugs.push(error),
    };
    return {
      aliases: createAliases(ports),
      timers,
      steps: () => steps,
      kill: () => {
        dead = true;
      },
      killAfter: (more, when = 'before') => {
        killAt = { step: steps + more, when };
      },
    };
  }
}
