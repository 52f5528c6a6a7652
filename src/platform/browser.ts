import type { Browser, Runtime } from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';

type Names = { readonly browser?: Browser; readonly chrome: Browser };
const names = globalThis as unknown as Names;

/**
 * The one door to the browser's API for the background and the popup; settings use `page-browser.ts`, content scripts `content-browser.ts`. Under either of its
 * names it answers with promises (Manifest V3), which leaves a polyfill nothing to do but to touch every part of it: 4 ms of a
 * start, of the worker or of a page.
 */
export const browser: Browser = names.browser ?? names.chrome;

/**
 * Hears messages, and answers those for which the listener returns a promise. Done by a callback, since Chromium knows promises here
 * from 148 on. Where the promise rejects, `fault` is told and the sender hears of no answer.
 */
export function onMessage(
  listener: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
  fault: (error: unknown) => void,
): void {
  const heard = (message: unknown, sender: Runtime.MessageSender, answer: (reply: unknown) => void) => {
    const reply = listener(message, sender);
    if (!reply) return undefined;
    void reply.catch(fault).then(answer);
    return true;
  };
  // The types know listeners that answer always, or never.
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListenerCallback);
}
