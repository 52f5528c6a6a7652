import * as v from 'valibot';
import { type Account, accountColours } from '../domain/account.ts';
import { errorCodes } from '../domain/errors.ts';

const text = v.string();

const account = v.object({
  id: text,
  username: text,
  sessionUrl: text,
  jmapAccountId: text,
  dialect: v.optional(v.picklist(['MaskedEmail', 'x:MaskedEmail']), 'MaskedEmail'),
  apiOrigin: v.exactOptional(text),
  auth: v.picklist(['oauth', 'token', 'basic']),
  status: v.picklist(['active', 'needs-sign-in']),
  addedAt: v.number(),
  colour: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(accountColours - 1)), 0),
});

const provider = v.object({
  issuer: text,
  authorizationEndpoint: text,
  tokenEndpoint: text,
  registrationEndpoint: v.nullable(text),
  revocationEndpoint: v.nullable(text),
  scopesSupported: v.pipe(v.array(text), v.readonly()),
  issInResponse: v.boolean(),
  dpop: v.optional(v.boolean(), false),
  resource: text,
});

/** Keys are no text: storage keeps them as the browser's own objects, whose private half nobody can read. */
function isKeyPair(value: unknown): boolean {
  const { privateKey, publicKey } = (value ?? {}) as Partial<CryptoKeyPair>;
  return privateKey instanceof CryptoKey && publicKey instanceof CryptoKey;
}

const secret = v.variant('kind', [
  v.object({
    kind: v.literal('oauth'),
    /** Null where the server gave none: the grant ends with its access token. */
    refreshToken: v.nullable(text),
    clientId: text,
    provider,
    /** The key that the tokens are bound to (RFC 9449); absent where they are bearer tokens. */
    keys: v.exactOptional(v.custom<CryptoKeyPair>(isKeyPair)),
  }),
  v.object({ kind: v.literal('token'), token: text }),
  v.object({ kind: v.literal('basic'), username: text, password: text }),
]);

const accessToken = v.object({
  token: text,
  type: v.optional(v.picklist(['Bearer', 'DPoP']), 'Bearer'),
  /** Milliseconds since the epoch, by our clock. */
  obtainedAt: v.number(),
  expiresAt: v.number(),
  /** Whether a refresh brought it, and not a sign-in. */
  refreshed: v.boolean(),
});

const registration = v.object({ clientId: text, scope: text });

const choices = v.object({
  /** Null until the person chose one. */
  defaultId: v.nullable(text),
  /** Site → account id. */
  sites: v.record(text, text),
});

const client = v.object({
  clientId: text,
  /** As it is registered. */
  registeredUri: text,
  /** As it is sent: a loopback one has a port. */
  redirectUri: text,
  scope: text,
  /** Key of the remembered registration; null for an id that was registered by hand. */
  registration: v.nullable(text),
});

const flow = v.object({
  state: text,
  verifier: text,
  provider,
  client,
  /** The tab in which the person is asked; null for the browser's own window. */
  tabId: v.nullable(v.number()),
  apiOrigin: v.exactOptional(text),
});

const attempt = v.variant('step', [
  v.object({
    step: v.literal('working'),
    id: text,
    server: text,
    startedAt: v.number(),
    /** From the moment before the window opens: what the answer is held against. */
    flow: v.nullable(flow),
  }),
  v.object({ step: v.literal('done'), id: text, accountId: text }),
  v.object({
    step: v.literal('failed'),
    server: text,
    error: v.object({
      code: v.picklist(errorCodes),
      retryAfter: v.exactOptional(v.number()),
      address: v.exactOptional(v.picklist(['none', 'unknown', 'exists'])),
      detail: v.exactOptional(text),
    }),
  }),
]);

/** What proves an account to its server. */
export type Secret = v.InferOutput<typeof secret>;
export type OAuthSecret = Extract<Secret, { kind: 'oauth' }>;
export type AccessToken = v.InferOutput<typeof accessToken>;
export type Choices = v.InferOutput<typeof choices>;
/** Who we are to an authorization server. */
export type ClientChoice = Readonly<v.InferOutput<typeof client>>;
export type Registration = v.InferOutput<typeof registration>;
export type Attempt = v.InferOutput<typeof attempt>;
export type AttemptFlow = v.InferOutput<typeof flow>;
export type WorkingAttempt = Extract<Attempt, { step: 'working' }>;

/** Each answers null where the stored thing is missing or damaged. */
export const parseAccount = (stored: unknown): Account | null => read(account, stored);
export const parseSecret = (stored: unknown) => read(secret, stored);
export const parseAccessToken = (stored: unknown) => read(accessToken, stored);
export const parseRegistration = (stored: unknown) => read(registration, stored);
export const parseChoices = (stored: unknown) => read(choices, stored);
export const parseAttempt = (stored: unknown) => read(attempt, stored);

function read<S extends v.GenericSchema>(schema: S, stored: unknown): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
}
