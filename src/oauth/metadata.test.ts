import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  origin,
  resourceMetadata,
  serverMetadata,
  sessionUrl,
} from '../../tests/account/fakes/fake-server.ts';
import { parseProvider, parseResource } from './metadata.ts';

const limits = { numRuns: 2_000, interruptAfterTimeLimit: 2_000 };

/** A document with some members replaced by anything at all. */
const mutated = (document: object) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(document)), fc.oneof(fc.anything(), fc.webUrl()), {
      maxKeys: 3,
    })
    .map((change) => ({ ...document, ...change }));

it('whatever the metadata says, what is accepted stays on the issuer’s site', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), mutated(serverMetadata)), (body) => {
      const parsed = parseProvider(body, origin, sessionUrl, []);
      if (!parsed.ok) return;
      const { authorizationEndpoint, tokenEndpoint, registrationEndpoint, revocationEndpoint } = parsed.value;
      for (const url of [authorizationEndpoint, tokenEndpoint, registrationEndpoint, revocationEndpoint]) {
        if (url !== null) expect(new URL(url).host.endsWith('example.org')).toBe(true);
      }
    }),
    limits,
  );
});

it('whatever the resource says, only its own word counts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), mutated(resourceMetadata)), (body) => {
      const resource = parseResource(body, sessionUrl);
      if (resource) expect(body).toMatchObject({ resource: sessionUrl });
    }),
    limits,
  );
});

it('accepts an issuer with the slash that an origin may carry, and keeps the server’s spelling for `iss`', () => {
  const parsed = parseProvider({ ...serverMetadata, issuer: `${origin}/` }, origin, sessionUrl, []);
  expect(parsed).toMatchObject({ ok: true, value: { issuer: `${origin}/` } });
  const tenant = parseProvider({ ...serverMetadata, issuer: `${origin}/a/` }, `${origin}/a`, sessionUrl, []);
  expect(tenant.ok).toBe(false);
});
