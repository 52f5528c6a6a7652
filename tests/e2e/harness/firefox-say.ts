import type { EmbeddedServer } from '../../server/start.ts';
import type { FirefoxExtension } from './firefox.ts';

/** Says a verb to the background as our own pages do, and answers its reply. */
export const sayIn = <T = unknown>(firefox: FirefoxExtension, verb: string, args: object): Promise<T> =>
  firefox.evaluate<T>(
    `browser.runtime.sendMessage({ bauta: ${JSON.stringify(verb)}, v: browser.runtime.getManifest().version, args: ${JSON.stringify(args)} })`,
  );

/** Signs in at an embedded server by its API token. */
export const signInByToken = (firefox: FirefoxExtension, { urls, tokens }: EmbeddedServer) =>
  sayIn(firefox, 'signIn.start', { kind: 'token', server: urls.session, token: tokens.demo });
