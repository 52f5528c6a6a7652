import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { whyNoAlias } from '../domain/site.ts';

/** Who says a verb, from what the browser vouches for; nothing in it comes from the message. */
export type Caller =
  | { readonly kind: 'extension' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly frameId: number;
      /**
       * Unique for the life of one document, so that an answer never reaches its successor. Where the browser names no documents it is
       * the frame's, which a successor shares: that one then still has to know the request's or the intent's id, and both are random.
       */
      readonly documentId: string;
      readonly origin: string;
      readonly private: boolean;
    };

/** The parts of `runtime.MessageSender` that count. `origin` and `documentId` are younger than the types of the browser's API. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/**
 * Tells our own pages from content scripts, and refuses the rest. `sender.url` is not enough: a sandboxed frame has a
 * real-looking url and the origin `null`.
 */
export function identify(
  sender: Sender,
  own: { readonly id: string; readonly origin: string },
): Result<Caller> {
  if (sender.id !== own.id) return fail(appError('not-allowed'));
  if (
    sender.origin === own.origin ||
    (sender.origin === undefined && sender.url?.startsWith(`${own.origin}/`))
  ) {
    return ok({ kind: 'extension' });
  }
  const { tab, frameId, origin } = sender;
  if (tab?.id === undefined || frameId === undefined || frameId < 0) return fail(appError('not-allowed'));
  const why = whyNoAlias(origin);
  if (why || origin === undefined) return fail(appError(why ?? 'opaque-origin', { address: 'none' }));
  return ok({
    kind: 'page',
    tabId: tab.id,
    frameId,
    documentId: sender.documentId ?? `${tab.id}:${frameId}`,
    origin,
    private: tab.incognito === true,
  });
}
