import * as v from 'valibot';
import { accountColours } from '../domain/account.ts';
import { checklistLimits } from '../domain/checklist.ts';
import { pageKitParts } from '../domain/page-kit.ts';
import { checklistItem } from '../domain/parse-checklist.ts';
import { isPrefix } from '../domain/prefix.ts';
import type { Args, Verb } from './contract.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
/** More than any account holds. */
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(100_000));
const uuid = v.pipe(v.string(), v.uuid());
const nothing = v.strictObject({});
const windowId = v.exactOptional(v.pipe(v.number(), v.integer()));
const prefix = v.pipe(v.string(), v.check(isPrefix));
const origin = v.pipe(
  text(2_048),
  v.check((value) => value === '' || URL.canParse(value)),
);
const patch = v.strictObject({
  state: v.exactOptional(v.picklist(['enabled', 'disabled', 'deleted'])),
  forDomain: v.exactOptional(text(2_048)),
  description: v.exactOptional(text(2_048)),
});

/**
 * The arguments of every verb, as they must look. Unknown keys, wrong types and over-long strings are refused before any
 * handler runs: a compromised page process can say what it likes here. Each is made when it is asked for: a worker that was started by a click
 * hears one or two verbs, and to make all takes it half a millisecond.
 */
const parsers: { readonly [V in Verb]: () => v.GenericSchema<unknown, Args<V>> } = {
  'page.kit': () => v.strictObject({ part: v.picklist(pageKitParts) }),
  'offer.near': () => nothing,
  'offer.context': () => v.strictObject({ requestId: v.exactOptional(uuid) }),
  'offer.lease': () => v.strictObject({ requestId: uuid }),
  'offer.filled': () => v.strictObject({ intentId: uuid }),
  'offer.release': () => v.strictObject({ requestId: uuid }),
  'offer.undo': () => v.strictObject({ intentId: uuid }),
  'offer.field': () => v.strictObject({ field: text(200), show: v.boolean() }),
  'offer.refused': () => v.strictObject({ domain: text(255) }),
  'offer.silence': () => v.strictObject({ for: v.picklist(['hour', 'ever']) }),
  'offer.account': () => v.strictObject({ accountId: id }),
  'page.picked': () => v.strictObject({ field: text(200) }),
  'popup.open': () => nothing,
  'app.state': () => v.strictObject({ windowId }),
  'signIn.find': () => v.strictObject({ server: text(2_048), clientId: v.exactOptional(text(2_048)) }),
  'signIn.start': () =>
    v.variant('kind', [
      v.strictObject({
        kind: v.literal('oauth'),
        server: text(2_048),
        clientId: v.exactOptional(text(2_048)),
        issuer: v.exactOptional(text(2_048)),
        apiOrigin: v.exactOptional(origin),
      }),
      v.strictObject({
        kind: v.literal('token'),
        server: text(2_048),
        token: text(8_192),
        apiOrigin: v.exactOptional(origin),
      }),
      v.strictObject({
        kind: v.literal('basic'),
        server: text(2_048),
        username: text(1_024),
        password: text(1_024),
        apiOrigin: v.exactOptional(origin),
      }),
    ]),
  'signIn.cancel': () => nothing,
  signOut: () => v.strictObject({ accountId: id }),
  'aliases.list': () =>
    v.strictObject({
      accountId: id,
      refresh: v.picklist(['never', 'if-stale', 'now']),
      have: v.exactOptional(id),
    }),
  'aliases.create': () =>
    v.strictObject({
      requestId: uuid,
      accountId: id,
      origin,
      description: text(2_048),
      prefix,
      domain: v.exactOptional(text(255)),
      state: v.exactOptional(v.picklist(['enabled', 'pending', 'disabled'])),
    }),
  'aliases.change': () =>
    v.strictObject({
      accountId: id,
      ids,
      state: v.picklist(['enabled', 'disabled', 'deleted']),
    }),
  'aliases.destroy': () => v.strictObject({ accountId: id, ids }),
  'aliases.takeBack': () => v.strictObject({ accountId: id, changeId: uuid }),
  'account.arrange': () =>
    v.strictObject({
      accountId: id,
      change: v.union([
        v.strictObject({ default: v.literal(true) }),
        v.strictObject({ site: origin }),
        v.strictObject({
          colour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(accountColours - 1)),
        }),
      ]),
    }),
  'trace.keep': () => v.strictObject({ intentId: uuid }),
  'trace.dismiss': () => v.strictObject({ intentId: uuid }),
  'diagnostics.read': () => nothing,
  'server.features': () => v.strictObject({ accountId: id }),
  'aliases.update': () => v.strictObject({ accountId: id, id, patch }),
  wipe: () => nothing,
  'checklist.load': () => nothing,
  'checklist.add': () =>
    v.strictObject({
      items: v.pipe(v.array(checklistItem), v.maxLength(checklistLimits.items)),
    }),
  'checklist.change': () =>
    v.strictObject({
      id,
      patch: v.strictObject({
        site: v.exactOptional(text(checklistLimits.site)),
        replacement: v.exactOptional(text(254)),
        requestId: v.exactOptional(text(36)),
        done: v.exactOptional(v.boolean()),
      }),
    }),
  'checklist.remove': () => v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(checklistLimits.items)) }),
  'page.fill': () => v.strictObject({ windowId, email: text(254) }),
  'page.pick': () => v.strictObject({ windowId }),
};

/** The parsed arguments of a verb, or `null` where they are not what the contract says. */
export function parseArgs<V extends Verb>(verb: V, args: unknown): Args<V> | null {
  const parsed = v.safeParse(parsers[verb](), args);
  return parsed.success ? parsed.output : null;
}

/** Whether a string is one of our verbs; own keys only, so that `constructor` is none. */
export function isVerb(name: unknown): name is Verb {
  return typeof name === 'string' && Object.hasOwn(parsers, name);
}
