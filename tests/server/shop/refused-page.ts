import { escapeHtml } from './html.ts';
import { shopPage } from './layout.ts';

/** What a form answers when it cannot be taken. */
export function refusedPage(reason: string): string {
  return shopPage(
    'That did not work',
    `<div class="wrap split"><div><h1>That did not work</h1><p class="lead">${escapeHtml(reason)}</p><p><a class="button" href="/">Back to the shop</a></p></div></div>`,
  );
}
