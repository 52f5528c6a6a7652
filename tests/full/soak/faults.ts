import type { Fault } from '../../server/faults/fault.ts';

const create = { route: 'api', call: 'create' } as const;
const update = { route: 'api', call: 'update' } as const;
const destroy = { route: 'api', call: 'destroy' } as const;
const get = { route: 'api', jmap: 'MaskedEmail/get' } as const;

/** What may go wrong with one request; three in four of them with a creation. */
export const faults: readonly Fault[] = [
  { kind: 'drop-before-commit', match: create },
  { kind: 'drop-after-commit', match: create },
  { kind: 'drop-mid-body', match: create },
  { kind: 'truncate', match: create },
  { kind: 'html', match: create },
  { kind: 'html-after-commit', match: create },
  { kind: 'status', match: create },
  { kind: 'status-after-commit', match: create },
  { kind: 'delay', match: create, ms: 1_500 },
  { kind: 'delay-after-commit', match: create, ms: 300 },
  { kind: 'hang', match: create },
  { kind: 'hang-after-commit', match: create },
  { kind: 'never-ending', match: create },
  { kind: 'created-null' },
  { kind: 'created-missing' },
  { kind: 'created-no-email' },
  { kind: 'created-and-not-created' },
  { kind: 'wrong-call-id', match: create },
  { kind: 'no-responses', match: create },
  { kind: 'not-created' },
  { kind: 'method-error', match: create },
  { kind: 'method-error-after-commit', match: create },
  { kind: 'too-many-requests', match: create, retryAfter: 1 },
  { kind: 'unavailable', match: create },
  { kind: 'drop-before-commit', match: update },
  { kind: 'drop-after-commit', match: update },
  { kind: 'hang-after-commit', match: update },
  { kind: 'not-updated' },
  { kind: 'unavailable', match: update },
  { kind: 'drop-after-commit', match: destroy },
  { kind: 'not-destroyed' },
  { kind: 'drop-before-commit', match: get },
  { kind: 'truncate', match: get },
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
