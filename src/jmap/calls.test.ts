import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { buildRequest, callId, readReply, readResponse } from './calls.ts';
import { parseJson } from './json.ts';

/** Reads the answer to a `MaskedEmail/set` out of these responses. */
function read(...methodResponses: unknown[]) {
  const reply = readReply({ methodResponses, sessionState: 's' });
  return reply.ok ? readResponse(reply.value, 'MaskedEmail/set') : reply;
}

const nonsense = { ok: false, error: { code: 'nonsense' } };

it('builds a request with one call', () => {
  const body = buildRequest({ using: ['urn:ietf:params:jmap:core'], name: 'Core/echo', args: { a: 1 } });
  expect(JSON.parse(body)).toEqual({
    using: ['urn:ietf:params:jmap:core'],
    methodCalls: [['Core/echo', { a: 1 }, callId]],
  });
});

describe('reading a reply', () => {
  const ours = ['MaskedEmail/set', { created: {} }, callId];

  it('finds our answer by its call id, whatever stands around it', () => {
    const other = ['MaskedEmail/set', { created: { x: 1 } }, 'c9'];
    expect(read(other, ['Other/get', {}, callId], ours, 'junk', null, [])).toEqual({
      ok: true,
      value: { created: {} },
    });
  });

  it.each([
    ['no answer', []],
    ['another call id', [['MaskedEmail/set', {}, 'c9']]],
    ['another method', [['MaskedEmail/get', {}, callId]]],
    ['a call id that is no string', [['MaskedEmail/set', {}, 0]]],
    ['two answers', [ours, ours]],
    ['an answer and an error', [ours, ['error', { type: 'serverFail' }, callId]]],
    ['arguments that are no object', [['MaskedEmail/set', [], callId]]],
  ])('calls %s nonsense', (_, responses) => {
    expect(read(...responses)).toMatchObject(nonsense);
  });

  it('reads an error response', () => {
    expect(read(['error', { type: 'unknownMethod' }, callId])).toMatchObject({
      error: { code: 'unknown-method' },
    });
  });

  it.each([null, 1, 'x', [], {}, { methodResponses: {} }])('calls the reply %j nonsense', (value) => {
    expect(readReply(value)).toMatchObject(nonsense);
  });

  it('reads a reply without sessionState', () => {
    expect(readReply({ methodResponses: [] })).toEqual({
      ok: true,
      value: { sessionState: '', responses: [] },
    });
  });

  it(
    'never throws',
    () => {
      const entry = fc.tuple(
        fc.constantFrom('MaskedEmail/set', 'error'),
        anything,
        fc.constantFrom(callId, 'x'),
      );
      const responses = fc.array(fc.oneof(entry, anything));
      fc.assert(
        fc.property(fc.oneof(fc.record({ methodResponses: responses }), anything), (value) => {
          const reply = readReply(value);
          if (reply.ok) readResponse(reply.value, 'MaskedEmail/set');
        }),
        { numRuns: 500 },
      );
    },
    fuzzTimeout,
  );
});

describe('parseJson', () => {
  it.each(['<!doctype html><title>Log in</title>', '', 'Forbidden', 'null-ish'])('%j is no JMAP', (text) => {
    expect(parseJson(text)).toMatchObject({ error: { code: 'not-jmap' } });
  });

  it.each(['{"methodResponses":[["Mask', ' [1,', '{"a":1}x'])('%j is nonsense', (text) => {
    expect(parseJson(text)).toMatchObject({ error: { code: 'nonsense' } });
  });

  it('reads nesting as deep as a reply can hold', () => {
    expect(parseJson('['.repeat(500_000) + ']'.repeat(500_000)).ok).toBe(true);
    expect(parseJson('['.repeat(1_000_000)).ok).toBe(false);
  });
});
