import { expect, it } from 'vitest';
import { hostPatterns } from './host-patterns.ts';

it.each([
  ['ada@example.org', undefined, ['https://example.org/*']],
  ['mail.example.org:8443', undefined, ['https://mail.example.org/*']],
  ['localhost:8080', undefined, ['http://localhost/*']],
  ['http://127.0.0.1:9/jmap', undefined, ['http://127.0.0.1/*']],
  ['ada@example.org', 'no access to https://jmap.example.net/session', ['https://jmap.example.net/*']],
  ['example.org', 'https://example.org/x', ['https://example.org/*']],
  ['javascript:alert(1)', undefined, []],
  ['file:///etc', undefined, []],
  ['', undefined, []],
])('asks for the hosts of %j with fault %j', (typed, fault, patterns) => {
  expect(hostPatterns(typed, fault)).toEqual(patterns);
});
