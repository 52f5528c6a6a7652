import type { Alias } from '../../src/domain/alias.ts';
import type { AliasServer, CreateRequest } from '../../src/domain/alias-server.ts';
import { type AppError, appError } from '../../src/domain/errors.ts';
import { fail, ok } from '../../src/domain/result.ts';

/** What may go wrong with one request. */
export type Fault =
  | { readonly kind: 'lost-before' } // the connection broke before the server saw the request
  | { readonly kind: 'lost-after' } // the server did it, its reply was lost
  | { readonly kind: 'refused'; readonly error: AppError };

/** A masked e-mail server reduced to what matters for the journal: aliases with states, and the 24 h rule. */
export interface ModelServer {
  readonly server: AliasServer;
  readonly aliases: Map<string, Alias>;
  /** Creations the server has committed, ever. */
  readonly created: string[];
  /** Addresses that got mail can't be destroyed. */
  readonly gotMail: Set<string>;
  /** Faults for the next requests, by method; taken first in, first out. */
  readonly faults: { create: Fault[]; update: Fault[]; destroy: Fault[]; list: Fault[] };
  readonly requests: string[];
  expire(): void;
}

const day = 86_400_000;

export function createModelServer(now: () => number, { pending = true } = {}): ModelServer {
  const aliases = new Map<string, Alias>();
  const created: string[] = [];
  const gotMail = new Set<string>();
  const faults: ModelServer['faults'] = { create: [], update: [], destroy: [], list: [] };
  const requests: string[] = [];
  let serial = 0;

  const lost = (creating: boolean) =>
    fail(creating ? appError('outcome-unknown', { address: 'unknown' }) : appError('offline'));

  /** Runs a request under its fault: the work happens or not, its reply arrives or not. */
  async function play<T>(method: keyof typeof faults, work: () => T) {
    requests.push(method);
    await Promise.resolve();
    const fault = faults[method].shift();
    if (fault?.kind === 'refused') return fail(fault.error);
    if (fault?.kind === 'lost-before') return lost(method === 'create');
    const value = work();
    await Promise.resolve();
    return fault?.kind === 'lost-after' ? lost(method === 'create') : ok(value);
  }

  function expire() {
    for (const alias of aliases.values()) {
      if (alias.state === 'pending' && now() - Date.parse(alias.createdAt ?? '') >= day)
        aliases.delete(alias.id);
    }
  }

  function insert(request: CreateRequest): Alias {
    serial += 1;
    const alias: Alias = {
      id: `m${serial}`,
      email: `word.word${serial}@masked.example`,
      state: pending ? request.state : 'enabled',
      forDomain: request.wish.forDomain,
      description: request.wish.description,
      createdAt: new Date(now()).toISOString(),
      createdBy: 'Bauta',
      lastMessageAt: null,
      url: request.url,
    };
    aliases.set(alias.id, alias);
    created.push(alias.id);
    return alias;
  }

  const server: AliasServer = {
    features: () =>
      Promise.resolve(
        ok({
          pending,
          marker: true,
          disabled: true,
          lastMessageAt: true,
          destroy: 'unused',
          domains: [],
          defaultDomain: null,
          maxObjectsInSet: 500,
        }),
      ),
    list: () => play('list', () => [...aliases.values()]),
    create: (request) => play('create', () => insert(request)),
    refresh: () => play('list', () => ({ aliases: [...aliases.values()], state: null })),
    update: (patches) =>
      play('update', () => {
        const refused = new Map<string, AppError>();
        for (const [id, patch] of patches) {
          const alias = aliases.get(id);
          if (alias) aliases.set(id, { ...alias, ...patch });
          else refused.set(id, appError('alias-not-found'));
        }
        return { done: [...patches.keys()].filter((id) => !refused.has(id)), refused };
      }),
    destroy: (ids) =>
      play('destroy', () => {
        const refused = new Map<string, AppError>();
        for (const id of ids) {
          if (!aliases.has(id)) refused.set(id, appError('alias-not-found'));
          else if (gotMail.has(id)) refused.set(id, appError('address-in-use'));
          else aliases.delete(id);
        }
        return { done: ids.filter((id) => !refused.has(id)), refused };
      }),
  };
  return { server, aliases, created, gotMail, faults, requests, expire };
}
