import { expect, it } from 'vitest';
import { anAccount, anApp, popupPorts } from '../../tests/fakes/popup.ts';
import { ok } from '../domain/result.ts';
import { inSession } from './state/kept.ts';
import { createSession } from './state/session.ts';
import { withEarly } from './with-early.ts';

const key = inSession.list;

function open(read: Record<string, unknown>) {
  const { ports, said, stored } = popupPorts(() => ok(anApp([anAccount('later')])));
  const early = {
    state: Promise.resolve(ok(anApp([anAccount('early')]))),
    session: Promise.resolve(read),
    local: Promise.resolve({}),
  };
  return { ports: withEarly(ports, early), said, stored };
}

it('answers from what was read early once, and then from what is stored', async () => {
  const { ports, stored } = open({ [key]: 'early' });
  stored.set(key, 'stored').set('else', 'stored too');
  expect(await ports.session.get(key)).toBe('early');
  expect(await ports.session.get(key)).toBe('stored');
  expect(await ports.session.get('else')).toBe('stored too');
});

it('never answers what was written or removed since', async () => {
  const { ports } = open({ [key]: 'early', [inSession.edit]: 'early' });
  await ports.session.set(key, 'written');
  await ports.session.remove(inSession.edit);
  expect(await ports.session.get(key)).toBe('written');
  expect(await ports.session.get(inSession.edit)).toBeUndefined();
});

it('takes the state that was asked for early once, and asks again after', async () => {
  const { ports, said } = open({});
  const session = createSession(ports);
  await session.refresh();
  expect(said).toEqual([]);
  expect(session.account.value?.id).toBe('early');
  await session.refresh();
  expect(said).toEqual([['app.state', {}]]);
  expect(session.account.value?.id).toBe('later');
});
