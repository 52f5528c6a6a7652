import { appError } from '../domain/errors.ts';
import { fail } from '../domain/result.ts';
import { type Caller, identify, type Sender } from './caller.ts';
import type { Args, ExtensionVerbs, PageVerbs, Reply, Verb } from './contract.ts';
import { isVerb, parseArgs } from './parsers.ts';

export type PageCaller = Extract<Caller, { kind: 'page' }>;

/** One handler a verb. Which of the two maps it stands in is its policy: pages can't reach the second. */
export interface Handlers {
  readonly page: {
    readonly [V in keyof PageVerbs]: (args: Args<V>, caller: PageCaller) => Promise<Reply<V>>;
  };
  readonly extension: { readonly [V in keyof ExtensionVerbs]: (args: Args<V>) => Promise<Reply<V>> };
}

/**
 * The listener for `runtime.onMessage`. Decides synchronously whether a message is ours: `undefined` for anything
 * else, so that no other listener is starved; a promise for ours, which never rejects for a fault.
 */
export function createListener(handlers: Handlers, own: { readonly id: string; readonly origin: string }) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = readEnvelope(message);
    if (!envelope) return undefined;
    const { verb, version, args } = envelope;
    if (version !== __VERSION__) return Promise.resolve(fail(appError('version-mismatch')));
    const caller = identify(sender, own);
    if (!caller.ok) return Promise.resolve(caller);
    return dispatch(handlers, verb, args, caller.value);
  };
}

async function dispatch(handlers: Handlers, verb: Verb, args: unknown, caller: Caller): Promise<unknown> {
  const parsed = parseArgs(verb, args);
  if (parsed === null) return fail(appError('not-allowed', { detail: `arguments of ${verb}` }));
  if (caller.kind === 'page') {
    if (!isPageVerb(handlers, verb)) return fail(appError('not-allowed', { detail: verb }));
    return call(handlers.page[verb], parsed, caller);
  }
  if (!isExtensionVerb(handlers, verb)) return fail(appError('not-allowed', { detail: verb }));
  return call(handlers.extension[verb], parsed);
}

/** The verb picks handler and arguments together; TypeScript can't follow that through a union, so it is said here once. */
function call(handler: unknown, ...values: readonly unknown[]): Promise<unknown> {
  return (handler as (...values: readonly unknown[]) => Promise<unknown>)(...values);
}

function isPageVerb(handlers: Handlers, verb: Verb): verb is keyof PageVerbs {
  return Object.hasOwn(handlers.page, verb);
}

function isExtensionVerb(handlers: Handlers, verb: Verb): verb is keyof ExtensionVerbs {
  return Object.hasOwn(handlers.extension, verb);
}

function readEnvelope(message: unknown): { verb: Verb; version: unknown; args: unknown } | null {
  if (typeof message !== 'object' || message === null || !('bauta' in message)) return null;
  if (!isVerb(message.bauta)) return null;
  return {
    verb: message.bauta,
    version: 'v' in message ? message.v : undefined,
    args: 'args' in message ? message.args : undefined,
  };
}
