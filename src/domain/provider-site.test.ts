import { describe, expect, it } from 'vitest';
import { isProviderSite } from './provider-site.ts';

const ada = {
  urls: [
    'https://jmap.mail.example/session',
    'https://api.mail-backend.example/jmap',
    'https://login.identity.example',
    null,
  ],
  username: 'ada@ada.example',
};
const fastmail = { urls: ['https://api.fastmail.com/jmap/session'], username: 'ada@sent.example' };

describe('a page of the provider', () => {
  it.each([
    ['the session’s site', 'https://account.mail.example', ada],
    ['the API’s site', 'https://mail-backend.example', ada],
    ['the issuer’s site', 'https://identity.example', ada],
    ['the domain of the person’s own address', 'https://www.ada.example', ada],
    ['the web mail', 'https://app.fastmail.com', fastmail],
    ['another name of the provider', 'https://www.pobox.com', fastmail],
  ])('is %s', (_, origin, names) => {
    expect(isProviderSite(origin, names)).toBe(true);
  });

  it.each([
    ['a shop', 'https://shop.example', ada],
    ['a provider of somebody else', 'https://app.fastmail.com', ada],
    ['a name that only ends alike', 'https://notfastmail.com', fastmail],
    [
      'a neighbour under a public suffix',
      'https://bob.github.io',
      { urls: ['https://ada.github.io/jmap'], username: 'ada' },
    ],
    ['nothing', '', { urls: [''], username: '' }],
    ['a user name that is no address', 'https://ada', { urls: [], username: 'ada' }],
  ])('is not %s', (_, origin, names) => {
    expect(isProviderSite(origin, names)).toBe(false);
  });
});
