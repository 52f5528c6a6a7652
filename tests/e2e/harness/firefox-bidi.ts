import type { Browser, Page } from 'puppeteer-core';

/** The WebDriver BiDi connection to a Firefox. */
export interface Bidi {
  /** Sends a command and returns its result. */
  send<T>(method: string, params: Record<string, unknown>): Promise<T>;
}

/** Puppeteer keeps its BiDi connection out of its public types; this is the one place that reaches for it. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return {
    send: async <T>(method: string, params: object) => (await connection.send(method, params)).result as T,
  };
}

/** The BiDi browsing context behind a page. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** A page and all frames in it, as BiDi contexts, the outermost first. */
export async function contextsOf(bidi: Bidi, root: string): Promise<string[]> {
  interface Tree {
    readonly context: string;
    readonly children: readonly Tree[] | null;
  }
  const flatten = ({ context, children }: Tree): string[] => [context, ...(children ?? []).flatMap(flatten)];
  const { contexts } = await bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', { root });
  return contexts.flatMap(flatten);
}

/** The browser's own window: privileged script runs here (`--remote-allow-system-access`). */
export async function browserWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const found = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!found) throw new Error('Firefox shows no browser window.');
  return found.context;
}

/** Something BiDi can hand back to a function in the page. */
export interface RemoteNode {
  readonly sharedId: string;
}

interface ScriptReply {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs an expression in a context and returns its value, which must be JSON. @throws what it throws. */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const reply = await bidi.send<ScriptReply>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  return readValue<T>(reply);
}

/** A world beside the page's own, in which nothing that the page replaced is seen. */
const sandbox = 'harness';

/** Like `evaluateIn`, out of reach of what the page did to its own world. */
export async function evaluateApart<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const reply = await bidi.send<ScriptReply>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context, sandbox },
    awaitPromise: true,
  });
  return readValue<T>(reply);
}

/**
 * Calls a function with a node and returns its value, which must be JSON. It runs beside the page's own world: pages under
 * test may have replaced what scripts are made of.
 */
export async function callWith<T>(
  bidi: Bidi,
  context: string,
  node: RemoteNode,
  declaration: string,
): Promise<T> {
  const reply = await bidi.send<ScriptReply>('script.callFunction', {
    functionDeclaration: `(node) => JSON.stringify((${declaration})(node))`,
    arguments: [{ sharedId: node.sharedId }],
    target: { context, sandbox },
    awaitPromise: true,
  });
  return readValue<T>(reply);
}

function readValue<T>(reply: ScriptReply): T {
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'The script failed.');
  const value = reply.result?.value;
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
}
