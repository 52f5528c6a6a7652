import type { Alias } from '../../src/domain/alias.ts';
import type { AliasServer, CreateRequest } from '../../src/domain/alias-server.ts';
import { type AppError, appError } from '../../src/domain/errors.ts';
import { fail, ok } from '../../src/domain/result.ts';

/** What may go wrong with one request. */
export type Fault =
  | { readonly kind: 'lost-before' } // the connection broke before the server saw the request
  | { readonly kind: 'lost-after' } // the server did it, its reply was lost
  | { readonly kind: 'twice' } // the browser sent it again by itself: done twice, the second reply arrives
  | { readonly kind: 'twice-lost' } // and not even that one
  | { readonly kind: 'slow' } // the server does it and takes its time to say so
  | { readonly kind: 'late' } // we give up waiting, and it is done only then
  | { readonly kind: 'refused'; readonly error: AppError };

/** A masked e-mail server reduced to what matters for the journal: aliases with states, and the 24 h rule. */
export interface ModelServer {
  readonly pending: PendingKind;
  readonly server: AliasServer;
  readonly aliases: Map<string, Alias>;
  /** Creations the server has committed, ever. */
  readonly created: string[];
  /** Addresses that got mail can't be destroyed. */
  readonly gotMail: Set<string>;
  /** Faults for the next requests, by method; taken first in, first out. */
  readonly faults: { create: Fault[]; update: Fault[]; destroy: Fault[]; list: Fault[] };
  readonly requests: string[];
  /** Addresses that the 24 h rule took. */
  readonly expired: Set<string>;
  /** Drops what has been pending for a day. */
  expire(): void;
  /** What was slow or late arrives. */
  arrive(): void;
}

const day = 86_400_000;

/** What a server makes of `pending`: it has it, makes the alias `enabled` all the same, or refuses. */
export type PendingKind = 'known' | 'ignored' | 'refused';

export function createModelServer(
  now: () => number,
  pending: PendingKind = 'known',
  account = 'ada',
): ModelServer {
  const aliases = new Map<string, Alias>();
  const created: string[] = [];
  const gotMail = new Set<string>();
  const faults: ModelServer['faults'] = { create: [], update: [], destroy: [], list: [] };
  const requests: string[] = [];
  const expired = new Set<string>();
  let onTheWay: (() => void)[] = [];
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
    if (fault?.kind === 'late') {
      onTheWay.push(work);
      return lost(method === 'create');
    }
    if (fault?.kind === 'twice' || fault?.kind === 'twice-lost') work();
    const value = work();
    await Promise.resolve();
    if (fault?.kind === 'slow') await new Promise<void>((resolve) => onTheWay.push(resolve));
    return fault?.kind === 'lost-after' || fault?.kind === 'twice-lost'
      ? lost(method === 'create')
      : ok(value);
  }

  function expire() {
    for (const alias of aliases.values()) {
      if (alias.state !== 'pending' || now() - Date.parse(alias.createdAt ?? '') < day) continue;
      aliases.delete(alias.id);
      expired.add(alias.email);
    }
  }

  function arrive() {
    const arriving = onTheWay;
    onTheWay = [];
    for (const arrival of arriving) arrival();
  }

  function insert(request: CreateRequest): Alias {
    serial += 1;
    const alias: Alias = {
      id: `${account}-${serial}`,
      email: `${request.wish.prefix && `${request.wish.prefix}.`}${account}.${serial}@masked.example`,
      state: pending === 'known' ? request.state : 'enabled',
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
          pending: pending === 'known',
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
    refresh: () => play('list', () => ({ aliases: [...aliases.values()], state: null })),
    async create(request) {
      if (pending !== 'refused' || request.state !== 'pending') return play('create', () => insert(request));
      const refusal = appError('invalid-properties', { address: 'none', detail: 'state' });
      const played = await play('create', () => null);
      return played.ok ? fail(refusal) : played;
    },
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
  return { pending, server, aliases, created, gotMail, faults, requests, expired, expire, arrive };
}
