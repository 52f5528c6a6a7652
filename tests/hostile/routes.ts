import type { Route } from '../server/http/exchange.ts';
import { htmlReply } from '../server/http/reply.ts';
import { idOf } from './attack.ts';
import { attacks } from './attacks/index.ts';
import { attackPage } from './pages/attack-page.ts';
import { documents } from './pages/documents.ts';
import { indexPage } from './pages/index-page.ts';
import { witnessPage } from './pages/witness-page.ts';
import { readResults } from './results.ts';

/** The origin of an attack's page: each has a host of its own, so that none stands in another's way. */
export function originOf(id: string, port: string): string {
  return `http://case-${id}.localhost:${port}`;
}

/** The hostile site, for the embedded server's shop: `/hostile`, and a page for each attack. */
export function hostileRoutes(): readonly Route[] {
  const page = (path: string, handle: Route['handle']): Route => ({
    name: 'page',
    method: 'GET',
    path,
    handle,
  });
  return [
    page('/hostile', ({ headers }) => {
      const port = (headers.host ?? '').split(':')[1] ?? '80';
      return htmlReply(indexPage(attacks, readResults(), (id) => originOf(id, port)));
    }),
    page('/hostile/witness', () => htmlReply(witnessPage())),
    ...attacks.map((attack) =>
      page(`/hostile/${idOf(attack)}`, ({ headers }) => {
        const port = (headers.host ?? '').split(':')[1] ?? '80';
        const html = attackPage(attack).replaceAll(
          'OTHER/',
          `http://elsewhere-${idOf(attack)}.localhost:${port}/`,
        );
        return htmlReply(html, 200, { ...attack.headers });
      }),
    ),
    ...Object.entries(documents).map(([name, [type, text]]) =>
      page(`/hostile/document/${name}`, () =>
        htmlReply(text, 200, { 'content-type': `${type}; charset=utf-8` }),
      ),
    ),
  ];
}
