import type { PageCaller } from '../../src/messages/serve.ts';

/** A page that calls the background, as the browser vouches for it. */
export const aPageCaller = (isPrivate = false): PageCaller => ({
  kind: 'page',
  tabId: 7,
  frameId: 0,
  documentId: 'doc-1',
  origin: 'https://shop.example',
  private: isPrivate,
});
