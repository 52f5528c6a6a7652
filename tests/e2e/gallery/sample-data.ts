import type { Account } from '../../../src/domain/account.ts';
import type { Alias, AliasState } from '../../../src/domain/alias.ts';
import { toColumns } from '../../../src/domain/alias-columns.ts';
import type { AliasServerFeatures } from '../../../src/domain/alias-server.ts';
import type { AliasList, AppState, Trace } from '../../../src/messages/contract.ts';

const now = Date.now();
const hour = 3_600_000;

/** A time so many hours ago, as the server writes it. */
export function ago(hours: number): string {
  return new Date(now - hours * hour).toISOString();
}

export const ada: Account = {
  id: 'a1',
  username: 'ada@example.org',
  sessionUrl: 'https://jmap.example.org/session',
  jmapAccountId: 'u1',
  dialect: 'MaskedEmail',
  colour: 0,
  auth: 'oauth',
  status: 'active',
  addedAt: now - 900 * hour,
};

let count = 0;

/** An alias with the parts that matter. `used`: hours since its last mail. */
export function alias(
  email: string,
  site: string,
  state: AliasState = 'enabled',
  used: number | null = 5,
  more: Partial<Alias> = {},
): Alias {
  count += 1;
  return {
    id: `m${count}`,
    email,
    state,
    forDomain: site && `https://${site}`,
    description: '',
    createdAt: ago(count * 7),
    createdBy: 'Bauta',
    lastMessageAt: used === null ? null : ago(used),
    url: null,
    ...more,
  };
}

/** What Fastmail's server can do. */
export const fastmail: AliasServerFeatures = {
  pending: true,
  marker: true,
  disabled: true,
  lastMessageAt: true,
  destroy: 'unused',
  domains: [],
  defaultDomain: null,
  maxObjectsInSet: 4096,
};

export const shop = { origin: 'https://shop.example', name: 'shop.example', accountId: null };

export const ofShop = [
  alias('odd.sock4830@fastmail.com', 'shop.example', 'enabled', 3),
  alias('blue.kettle911@fastmail.com', 'www.shop.example', 'disabled', 700),
];

export const others = [
  alias('quiet.lamp27@fastmail.com', 'news.example', 'pending', null, { createdAt: ago(2) }),
  alias('tall.pine552@fastmail.com', 'forum.example', 'enabled', 0.5),
  alias('red.window18@fastmail.com', 'travel.example', 'disabled', 24 * 40),
  alias('a.very.long.prefix.that.goes.on.and.on.x7k2p@a-rather-long-domain.example.org', 'bücher.example'),
  alias('warm.river300@fastmail.com', '', 'enabled', null, { description: 'Raffle at the fair' }),
  alias(
    'north.gate71@fastmail.com',
    'a-very-long-host-name.department.of.the.institute.example',
    'enabled',
    90,
  ),
  alias('old.coat9@fastmail.com', 'gone.example', 'deleted', 24 * 400),
  alias('grey.stone64@fastmail.com', 'bank.example', 'enabled', 24 * 9),
  alias('thin.ice88@fastmail.com', 'games.example', 'enabled', 24 * 200),
];

/** The first screen's facts. */
export function app(more: Partial<AppState> = {}): AppState {
  return {
    accounts: [ada],
    defaultId: ada.id,
    signIn: { step: 'idle' },
    site: shop,
    version: '0.1.0',
    ...more,
  };
}

/** A list fetched two minutes ago. */
export function list(aliases: readonly Alias[], more: Partial<AliasList> = {}): AliasList {
  const whole = {
    revision: 'r1',
    staleBecause: null,
    traces: [],
    makers: ['Bauta'],
    lastChange: null,
  };
  return { ...whole, aliases: toColumns(aliases), fetchedAt: now - 120_000, ...more };
}

/** A wish that did not end well. */
export function trace(kind: Trace['kind'], email: string | null = 'odd.sock4830@fastmail.com'): Trace {
  return { intentId: kind, kind, email, site: 'https://shop.example', at: now - hour, error: null };
}

/** So many addresses, as a busy account has them. */
export function many(size: number): readonly Alias[] {
  return Array.from({ length: size }, (_, i) =>
    alias(
      `mask.${i.toString(36)}${(i * 7919) % 1000}@fastmail.com`,
      `site-${i % 900}.example`,
      'enabled',
      i % 500,
    ),
  );
}
