import type { CDPSession } from 'playwright';
import { within } from './wait.ts';

/** One conversation with a target over the Chrome DevTools Protocol. */
export interface Cdp {
  /** Sends a command and returns its result. */
  send<T>(method: string, params?: Record<string, unknown>): Promise<T>;
}

/** Wraps Playwright's session, whose method names are a closed list, for commands given as data. */
export function asCdp(session: CDPSession): Cdp {
  return {
    send: <T>(method: string, params: Record<string, unknown> = {}) =>
      session.send(method as Parameters<CDPSession['send']>[0], params as never) as Promise<T>,
  };
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A target that Playwright does not show as a page, such as the action popup. */
export interface RawTarget extends Cdp {
  /** True until the target goes away. */
  isOpen(): boolean;
}

/**
 * Attaches to a target by hand: Playwright keeps the action popup to itself, and its sessions cannot
 * have children, so commands travel inside `Target.sendMessageToTarget`.
 */
export async function attachToTarget(
  browser: CDPSession,
  targetId: string,
  onEvent: (method: string, params: unknown) => void = () => {},
): Promise<RawTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let open = true;
  let lastId = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.method !== undefined) onEvent(answer.method, answer.params);
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    open = false;
    for (const settle of waiting.values()) settle({ error: { message: 'the target closed' } });
    waiting.clear();
  });
  return {
    isOpen: () => open,
    send: async <T>(method: string, params: Record<string, unknown> = {}) => {
      if (!open) throw new Error(`${method}: the target closed`);
      lastId += 1;
      const id = lastId;
      const reply = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      await browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const answer = await within(method, 10_000, reply);
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
      return answer.result as T;
    },
  };
}
