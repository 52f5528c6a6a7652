import { HostPermissionMissing } from '../domain/host-permission.ts';
import { browser } from './browser.ts';

type Fetch = typeof globalThis.fetch;

/** Milliseconds for finding out why a request failed. */
const patience = 5_000;

/**
 * `fetch` that tells a server which shuts other origins out from one that cannot be reached: both are a bare `TypeError`. Where
 * the person has allowed the host, CORS is no obstacle, and nothing is asked. Else the server is tried twice more without
 * method, body or credential: one that answers where we may not read (`no-cors`), and does not where we may, wants a permission.
 */
export function createReachingFetch(fetch: Fetch, isAllowed = hostAllowed): Fetch {
  const answers = async (url: string, mode: RequestMode) => {
    try {
      await fetch(url, {
        mode,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        // Any other way than to follow makes a `no-cors` request fail by itself (Fetch standard, main fetch).
        redirect: mode === 'no-cors' ? 'follow' : 'manual',
        signal: AbortSignal.timeout(patience),
      });
      return true;
    } catch {
      // No answer is one of the two answers that were asked for.
      return false;
    }
  };
  return async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const { origin, href } = new URL(input instanceof Request ? input.url : String(input));
      if (await isAllowed(origin)) throw error;
      if ((await answers(href, 'no-cors')) && !(await answers(href, 'cors'))) {
        throw new HostPermissionMissing(origin);
      }
      throw error;
    }
  };
}

/** Whether the person has allowed the host; match patterns have no ports. */
async function hostAllowed(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  try {
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    // A host that can't be asked for, such as an IPv6 address, is not kept from us by a permission either.
    return true;
  }
}
