import type { BrowserContext, CDPSession } from 'playwright';
import { attachToTarget } from './cdp.ts';
import type { ErrorLog } from './error-log.ts';

interface RemoteObject {
  readonly value?: unknown;
  readonly description?: string;
}

/** Fills the log with console errors and uncaught exceptions of pages, and of each service worker that starts. */
export async function collectChromiumErrors(context: BrowserContext, errors: ErrorLog): Promise<void> {
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const page = message.page();
    if (page) errors.add(message.location().url || page.url(), message.text());
  });
  context.on('weberror', (event) => {
    const error = event.error();
    errors.add(event.page()?.url() ?? '', error.stack ?? error.message);
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The persistent context has no browser to ask for targets.');
  cdp.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker') return;
    listenToWorker(cdp, targetInfo.targetId, targetInfo.url, errors).catch((error: unknown) => {
      // A worker may be gone again before we can listen.
      if (!/closed|No target|not found/i.test(String(error))) errors.add(targetInfo.url, String(error));
    });
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}

/** Playwright tells nothing of a service worker's uncaught exceptions, so this listens by itself. */
async function listenToWorker(
  cdp: CDPSession,
  targetId: string,
  url: string,
  errors: ErrorLog,
): Promise<void> {
  const target = await attachToTarget(cdp, targetId, (method, params) => {
    if (method === 'Runtime.exceptionThrown') {
      const { exceptionDetails } = params as {
        exceptionDetails: { text: string; exception?: RemoteObject };
      };
      errors.add(url, exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (method === 'Runtime.consoleAPICalled') {
      const { type, args } = params as { type: string; args: RemoteObject[] };
      if (type === 'error')
        errors.add(url, args.map((arg) => String(arg.value ?? arg.description)).join(' '));
    }
  });
  await target.send('Runtime.enable');
}
