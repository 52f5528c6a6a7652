import { afterAll, describe, expect, it } from 'vitest';
import { readAddressFile } from '../../src/domain/import/read-file.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { readRecord, toRecord } from '../../src/domain/journal-record.ts';
import { readReply, readResponse } from '../../src/jmap/calls.ts';
import { parseJson } from '../../src/jmap/json.ts';
import { readCreate, readDestroy, readGet, readQuery, readUpdate } from '../../src/jmap/masked-email.ts';
import { maskedEmailDialect } from '../../src/jmap/masked-email-dialect.ts';
import { parseSession } from '../../src/jmap/parse-session.ts';
import { stalwartDialect } from '../../src/jmap/stalwart-dialect.ts';
import { isVerb, parseArgs } from '../../src/messages/parsers.ts';
import { parseProvider, parseResource } from '../../src/oauth/metadata.ts';
import { parseTokens } from '../../src/oauth/token-reply.ts';
import { sessionJson, sessionUrl } from '../jmap/wire.ts';
import { mutate, mutateText, seeded } from './mutate.ts';

/** `FUZZ_SEED=n` plays a failed run again, or another one. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
const rounds = 16_000;
/** A guard against hanging, in milliseconds; the sound run is far below it. */
const guard = 60_000;
let inputs = 0;

/** Feeds `rounds` mutants to a parser; a throw is told with its input. */
async function feed<T>(
  make: (below: (limit: number) => number) => T,
  parse: (mutant: T) => unknown,
  count = rounds,
): Promise<void> {
  const below = seeded(seed);
  for (let round = 0; round < count; round += 1) {
    const mutant = make(below);
    try {
      await parse(mutant);
    } catch (cause) {
      const shown = String(JSON.stringify(mutant)).slice(0, 500);
      throw new Error(`FUZZ_SEED=${seed}, round ${round}: ${shown}`, { cause });
    }
    inputs += 1;
  }
}

const mask = { id: 'm1', email: 'a.b1@masked.example', state: 'pending', forDomain: 'https://shop.example' };
const request = {
  creationId: 'k',
  state: 'pending' as const,
  url: null,
  wish: { forDomain: 'https://shop.example', description: '', prefix: '' },
};
const replies = [
  { list: [mask, mask], state: 's1', notFound: [] },
  { created: { k: mask }, notCreated: null },
  { created: null, notCreated: { k: { type: 'rateLimit', description: 'slow down' } } },
  { ids: ['m1'], updated: { m1: null }, destroyed: ['m1'], notUpdated: {}, notDestroyed: {} },
].map((args) => ({ methodResponses: [['MaskedEmail/set', args, 'c0']], sessionState: 's' }));

const intent: Intent = {
  id: 'i',
  accountId: 'a',
  private: false,
  phase: 'filled',
  createdAt: 1,
  changedAt: 2,
  tries: 3,
  dueAt: 4,
  purpose: { kind: 'direct', requestId: 'r' },
  wish: { forDomain: 'https://shop.example', description: '', prefix: '' },
  pending: true,
  alias: { id: 'm', email: 'm@masked.example' },
  error: null,
};

const issuer = 'https://login.example.org/';
const metadata = {
  issuer,
  authorization_endpoint: 'https://login.example.org/auth',
  token_endpoint: 'https://login.example.org/token',
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: ['mail'],
};
const tokens = { access_token: 'a', token_type: 'Bearer', expires_in: 60, refresh_token: 'r', scope: 'mail' };
const messages = [
  { verb: 'aliases.update', args: { accountId: 'a', id: 'm', patch: { state: 'enabled' } } },
  { verb: 'trace.keep', args: { intentId: '2c1f3a52-6f4e-4b0e-9d7c-0a1b2c3d4e5f' } },
  { verb: 'checklist.change', args: { id: 'c', patch: { site: 'shop.example', done: true } } },
  { verb: 'page.fill', args: { email: 'a@masked.example' } },
];
const files = [
  'alias,note,enabled\r\na@b.example,"x ""y""",True\r\n',
  '[{"email":"a@b.example","site":"c"}]',
];

describe('a parser of what others send neither throws nor hangs', () => {
  afterAll(() => expect(inputs).toBeGreaterThanOrEqual(100_000));

  it(
    'sessions',
    async () => {
      await feed(
        (below) => mutate(sessionJson(), below),
        (json) => parseSession(json, sessionUrl),
      );
    },
    guard,
  );

  it(
    'answers of methods, in both dialects',
    async () => {
      await feed(
        (below) => mutate(replies[below(replies.length)], below),
        (json) => {
          const reply = readReply(json);
          const response = reply.ok ? readResponse(reply.value, 'MaskedEmail/set') : reply;
          if (!response.ok) return;
          for (const dialect of [maskedEmailDialect, stalwartDialect]) {
            readGet(dialect, response.value);
            const made = readCreate(dialect, response.value, request);
            if (made.ok) expect(made.value.email).toMatch(/^[^\s@<>]+@[^\s@<>]+$/);
          }
          readQuery(response.value);
          readUpdate(response.value, ['m1']);
          readDestroy(response.value, ['m1']);
        },
      );
    },
    guard,
  );

  it(
    'bodies that are no JSON',
    async () => {
      await feed((below) => mutateText(JSON.stringify(replies), below), parseJson);
    },
    guard,
  );

  it(
    'replies of token endpoints',
    async () => {
      await feed((below) => mutate(tokens, below), parseTokens);
    },
    guard,
  );

  it(
    'metadata',
    async () => {
      await feed(
        (below) => mutate({ ...metadata, resource: sessionUrl, authorization_servers: [issuer] }, below),
        (json) => {
          parseResource(json, sessionUrl);
          parseProvider(json, issuer, sessionUrl, []);
        },
      );
    },
    guard,
  );

  it(
    'records of the journal',
    async () => {
      await feed((below) => mutate(toRecord(intent), below), readRecord);
    },
    guard,
  );

  it(
    'messages',
    async () => {
      await feed(
        (below) => mutate(messages[below(messages.length)], below),
        (message) => {
          const { verb, args } = Object(message);
          if (isVerb(verb)) parseArgs(verb, args);
        },
      );
    },
    guard,
  );

  it(
    'files of addresses',
    async () => {
      await feed(
        (below) => mutateText(files[below(files.length)] ?? '', below),
        (text) => readAddressFile(new Blob([text]), async () => undefined),
        3_000,
      );
    },
    guard,
  );
});
