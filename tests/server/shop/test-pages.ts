import type { Route } from '../http/exchange.ts';
import { htmlReply } from '../http/reply.ts';
import { escapeHtml } from './html.ts';
import { testPages } from './test-page-list.ts';

const style =
  'html{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'label{display:block;margin:.8rem 0}input{display:block;font:inherit;padding:.5rem;width:18rem;max-width:100%;box-sizing:border-box}' +
  'iframe{width:100%;height:22rem;border:1px solid gray}button{font:inherit;padding:.5rem 1rem}';

const nonce = 'kiln0nonce';

function wholePage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${style}</style></head><body>${body}</body></html>`;
}

/** Pages under `/pages/…`, each one situation a content script must cope with. The index lists them. */
export function testPageRoutes(): readonly Route[] {
  const index = Object.entries(testPages)
    .map(([name, { about }]) => `<li><a href="/pages/${name}">${name}</a>: ${escapeHtml(about)}</li>`)
    .join('');
  const pages = Object.entries(testPages).map(([name, { about, body, csp }]): Route => {
    const headers =
      csp === undefined ? {} : { 'content-security-policy': csp.replaceAll('NONCE', `'nonce-${nonce}'`) };
    const html = wholePage(about, body.replaceAll('NONCE', nonce));
    return {
      name: 'page',
      method: 'GET',
      path: `/pages/${name}`,
      handle: () => htmlReply(html, 200, headers),
    };
  });
  return [
    {
      name: 'page',
      method: 'GET',
      path: '/pages',
      handle: () => htmlReply(wholePage('Test pages', `<h1>Test pages</h1><ul>${index}</ul>`)),
    },
    ...pages,
  ];
}
