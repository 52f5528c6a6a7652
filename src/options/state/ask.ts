import type { Args, ExtensionVerbs, Reply } from '../../messages/contract.ts';
import { send } from '../../messages/send.ts';
import { browser } from '../../platform/page-browser.ts';

/** Says a verb to the background. */
export function ask<V extends keyof ExtensionVerbs>(verb: V, args: Args<V>): Promise<Reply<V>> {
  return send((message) => browser.runtime.sendMessage(message), verb, args);
}
