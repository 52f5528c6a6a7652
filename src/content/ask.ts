import type { PageVerbs, Reply, Verbs } from '../messages/contract.ts';
import { send } from '../messages/send.ts';
import { contentBrowser } from './content-browser.ts';
import type { Life } from './life.ts';

/** Says a verb to the background. */
export type Ask = <V extends keyof PageVerbs>(verb: V, args: Verbs[V]['args']) => Promise<Reply<V>>;

/** When an unanswered question is asked again, in ms after the last try: three times within a minute. */
const pauses = [500, 4_000, 20_000];

/**
 * Asks until there is an answer, at most four times: the worker may die between question and answer, and every verb
 * is idempotent. An answer that says that this script is too old ends its life.
 */
export function createAsk(life: Life): Ask {
  return async (verb, args) => {
    for (let tries = 0; ; tries++) {
      const reply = await send(async (message) => contentBrowser.runtime?.sendMessage(message), verb, args);
      if (!reply.ok && reply.error.code === 'version-mismatch') life.stop();
      const pause = pauses[tries];
      if (reply.ok || reply.error.code !== 'no-answer' || pause === undefined || !life.alive()) return reply;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
