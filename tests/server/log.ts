import { createHash } from 'node:crypto';
import type { Place } from './http/exchange.ts';

/** One method call of a JMAP request, in short. */
export interface LoggedCall {
  readonly name: string;
  readonly accountId?: string;
  readonly create?: readonly string[];
  readonly update?: readonly string[];
  readonly destroy?: readonly string[];
  /** States the creations and updates asked for, in order. */
  readonly states?: readonly string[];
}

/** One request as the server saw it. Secrets appear only as `sha256:` and twelve hex digits. */
export interface LogEntry {
  readonly n: number;
  /** Milliseconds since the epoch, machine time. */
  readonly at: number;
  readonly place: Place;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string | null;
  readonly referer: string | null;
  readonly authScheme: string | null;
  readonly credential: string | null;
  readonly bytes: number;
  route: string;
  jmap: LoggedCall[];
  form: Record<string, string>;
  /** Faults played on it. */
  faults: string[];
  /** 0 while unanswered. */
  status: number;
  /** Whether a reply was never (fully) sent. */
  cut: boolean;
  /** Milliseconds until the reply was handed to the socket. */
  ms: number;
}

/** Requests in order of arrival. */
export interface RequestLog {
  add(entry: Omit<LogEntry, 'n'>): LogEntry;
  all(): readonly LogEntry[];
  /** The entries that pass a test; every property given must be equal. */
  where(filter: Partial<Pick<LogEntry, 'place' | 'method' | 'path' | 'route' | 'host'>>): readonly LogEntry[];
  /** Calls of one JMAP method, over all requests. */
  calls(name: string): readonly LoggedCall[];
  clear(): void;
}

/** A secret's stand-in in the log: equal secrets look equal, and none can be read. */
export function hashSecret(secret: string): string {
  return `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 12)}`;
}

const secretFields = new Set([
  'code',
  'code_verifier',
  'refresh_token',
  'token',
  'password',
  'client_secret',
]);

/** Form or query fields with the secret ones hashed. */
export function loggedFields(fields: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, secretFields.has(name) ? hashSecret(value) : value]),
  );
}

/** A log that keeps the last `limit` requests. */
export function createLog(limit = 50_000): RequestLog {
  const entries: LogEntry[] = [];
  let count = 0;
  return {
    add(entry) {
      count += 1;
      const numbered: LogEntry = { ...entry, n: count };
      entries.push(numbered);
      if (entries.length > limit) entries.shift();
      return numbered;
    },
    all: () => entries,
    where: (filter) =>
      entries.filter(
        (entry) =>
          (filter.place === undefined || entry.place === filter.place) &&
          (filter.method === undefined || entry.method === filter.method) &&
          (filter.path === undefined || entry.path === filter.path) &&
          (filter.route === undefined || entry.route === filter.route) &&
          (filter.host === undefined || entry.host === filter.host),
      ),
    calls: (name) => entries.flatMap((entry) => entry.jmap.filter((call) => call.name === name)),
    clear: () => void entries.splice(0),
  };
}
