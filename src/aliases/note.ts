import type { AliasServer } from '../domain/alias-server.ts';
import type { Exchange, Happening } from '../domain/diagnostics.ts';
import type { Intent } from '../domain/intent.ts';
import type { Result } from '../domain/result.ts';
import type { AliasCache, CachedAliases, Journal } from './ports.ts';

type Note = (happening: Happening) => void;

/** A server whose every call is noted: what, how it ended, how long it took. */
export function notedServer<S extends AliasServer>(server: S, note: Note, now: () => number): S {
  const timed =
    <A extends readonly unknown[], T>(what: Exchange, call: (...args: A) => Promise<Result<T>>) =>
    async (...args: A): Promise<Result<T>> => {
      const begun = now();
      const result = await call(...args);
      note({ what, outcome: result.ok ? 'ok' : result.error.code, ms: Math.max(0, now() - begun) });
      return result;
    };
  return {
    ...server,
    list: timed('list', () => server.list()),
    refresh: timed('refresh', (known) => server.refresh(known)),
    create: timed('create', (request) => server.create(request)),
    update: timed('update', (patches, came) => server.update(patches, came)),
    destroy: timed('destroy', (ids) => server.destroy(ids)),
  };
}

/** A journal whose every change of phase is noted, and whose every failure, too. */
export function notedJournal(journal: Journal, note: Note): Journal {
  return {
    async transact(change, survives) {
      let happened: readonly Happening[] = [];
      try {
        const result = await journal.transact((intents) => {
          const changed = change(intents);
          happened = phasesOf(intents, changed.put ?? []);
          return changed;
        }, survives);
        for (const happening of happened) note(happening);
        return result;
      } catch (error) {
        note({ what: 'storage', name: nameOf(error) });
        throw error;
      }
    },
  };
}

function phasesOf(before: readonly Intent[], put: readonly Intent[]): readonly Happening[] {
  return put.flatMap(({ id, phase, error, tries }) => {
    const old = before.find((intent) => intent.id === id);
    if (old?.phase === phase && old.tries === tries) return [];
    return [
      {
        what: 'intent',
        intent: id.slice(0, 4),
        from: old?.phase ?? 'none',
        to: phase,
        why: error?.code ?? null,
      },
    ];
  });
}

/**
 * The cache only mirrors the server: where it can't be read, the whole list is fetched again; where it can't be written, the list stays as
 * it was (without one, empty and never fetched). Nothing else may fail for it.
 */
export function calmCache(cache: AliasCache, note: Note): AliasCache {
  const calm =
    <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>, otherwise: T) =>
    async (...args: A): Promise<T> => {
      try {
        return await call(...args);
      } catch (error) {
        note({ what: 'storage', name: nameOf(error) });
        return otherwise;
      }
    };
  return {
    load: calm((id: string) => cache.load(id), null),
    save: calm((id: string, cached: CachedAliases) => cache.save(id, cached), undefined),
    change: calm(
      (id: string, change: Parameters<AliasCache['change']>[1]) => cache.change(id, change),
      undefined,
    ),
    clear: calm((id: string) => cache.clear(id), undefined),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
}
