import { expect, it } from 'vitest';
import { anAccount, anApp, popupPorts } from '../../../tests/fakes/popup.ts';
import { ok } from '../../domain/result.ts';
import { createSession } from './session.ts';

it('looks at the account that was chosen only while the same site is in front', async () => {
  let site = { origin: 'https://x.example', name: 'x', accountId: 'a' };
  const { ports } = popupPorts(() => ok(anApp([anAccount('a'), anAccount('b')], { defaultId: 'a', site })));
  const session = createSession(ports);
  await session.refresh();
  session.choose('b');
  expect(session.account.value?.id).toBe('b');
  site = { origin: 'https://y.example', name: 'y', accountId: 'a' };
  await session.refresh();
  expect(session.account.value?.id).toBe('a');
});
