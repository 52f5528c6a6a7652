/** Replies as a server with masked e-mail sends them (https://www.fastmail.com/dev/maskedemail, RFC 8620). */
export const core = 'urn:ietf:params:jmap:core';
export const maskedEmail = 'https://www.fastmail.com/dev/maskedemail';
export const sessionUrl = 'https://api.example.org/jmap/session';
export const apiUrl = 'https://api.example.org/jmap/api/';

/** A session resource; what a test is about is given on top. */
export function sessionJson(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    username: 'ada@example.org',
    apiUrl,
    state: 's1',
    capabilities: { [core]: { maxObjectsInGet: 4096, maxObjectsInSet: 3 }, [maskedEmail]: {} },
    accounts: {
      u1: { name: 'ada', isPersonal: true, isReadOnly: false, accountCapabilities: { [maskedEmail]: {} } },
    },
    primaryAccounts: { [maskedEmail]: 'u1' },
    ...more,
  };
}

/** An API response with one answer. */
export function replyJson(name: string, args: unknown, sessionState = 's1'): Record<string, unknown> {
  return { latestClientVersion: '1', methodResponses: [[name, args, 'c0']], sessionState };
}

/** A MaskedEmail as /get lists it. */
export function maskedEmailJson(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'masked-1',
    email: 'odd.sock4830@masked.example',
    state: 'enabled',
    forDomain: 'https://shop.example',
    description: 'Shop',
    url: null,
    createdAt: '2026-08-04T19:29:20Z',
    lastMessageAt: '2026-08-04T19:30:22Z',
    createdBy: 'API Token: demo',
    ...more,
  };
}
