import { expect, test } from 'vitest';
import { aPageCaller } from '../../tests/fakes/page-caller.ts';
import { owner, rest, server, value } from '../../tests/fakes/talk.ts';
import { createWorld } from '../../tests/fakes/world.ts';
import { ok } from '../domain/result.ts';
import { createPageHandlers } from './page-handlers.ts';
import type { Services } from './services.ts';

const caller = aPageCaller();
const requestId = '00000000-0000-4000-8000-00000000000a';

/** A page whose panel closes before it was answered; `slowly` is what the background is still reading then. */
function scene(slowly: 'accountFor' | 'ownerFor' | null) {
  const world = createWorld();
  const { aliases } = world.start();
  const waiting: (() => void)[] = [];
  const take = async <T>(what: string, answer: T): Promise<T> => {
    if (what === slowly) await new Promise<void>((resolve) => waiting.push(resolve));
    return answer;
  };
  const services = {
    aliases,
    accounts: { list: async () => [] },
    accountFor: () => take('accountFor', { id: 'ada', status: 'active' }),
    ownerFor: () => take('ownerFor', ok(owner)),
    hasPending: async () => true,
    isProvider: async () => false,
    pageSettings: async () => ({ refused: {} }),
    wishFor: async () => ({ description: '', prefix: '' }),
  } as unknown as Services;
  const goOn = async () => {
    for (let round = 0; round < 5; round += 1) {
      await rest();
      for (const resolve of waiting.splice(0)) resolve();
      server(world).arrive();
    }
  };
  return { world, page: createPageHandlers(services), goOn };
}

for (const slowly of ['accountFor', 'ownerFor', null] as const) {
  const when = slowly === null ? 'is being made' : `has not begun (${slowly})`;
  test(`a page that goes while its address ${when} holds none, and the next page has no second one made`, async () => {
    const { world, page, goOn } = scene(slowly);
    server(world).faults.create.push({ kind: 'slow' });
    const opening = page['offer.context']({ requestId }, caller);
    await rest();
    const leaving = page['offer.release']({ requestId }, caller);
    await goOn();
    await Promise.all([opening, leaving]);
    const held = [...world.disk.values()].filter(({ purpose }) => purpose !== null);
    expect(held).toEqual([]);
    // Back from the cache it asks again what was not answered, and gets nothing for a panel that is gone.
    expect((await page['offer.lease']({ requestId }, caller)).ok).toBe(false);
    const next = page['offer.lease'](
      { requestId: requestId.replace('a', 'b') },
      { ...caller, documentId: 'doc-2' },
    );
    await goOn();
    value(await next);
    expect(server(world).created).toHaveLength(1);
  });
}
