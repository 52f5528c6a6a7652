import { expect, test, vi } from 'vitest';
import { aPageCaller } from '../../tests/fakes/page-caller.ts';
import { ok } from '../domain/result.ts';
import type { PageCaller } from '../messages/serve.ts';
import { createPageHandlers } from './page-handlers.ts';
import type { Services } from './services.ts';

function scene() {
  const changePageSettings = vi.fn(async () => {});
  const arrange = vi.fn(async () => ok(null));
  const tellTab = vi.fn(async () => true);
  const services = {
    accounts: { arrange },
    accountFor: async () => null,
    pageSettings: async () => ({ refused: {} }),
    changePageSettings,
    tellTab,
  } as unknown as Services;
  return { handlers: createPageHandlers(services), changePageSettings, arrange, tellTab };
}

test('a rule of the person’s on a site is kept, from a private window it is not', async () => {
  const { handlers, changePageSettings, tellTab } = scene();
  const say = async (from: PageCaller) => [
    await handlers['offer.field']({ field: 'f', show: false }, from),
    await handlers['offer.silence']({ for: 'ever' }, from),
    await handlers['page.picked']({ field: 'f' }, from),
  ];
  expect(await say(aPageCaller(true))).toEqual([ok(null), ok(null), ok(null)]);
  expect(changePageSettings).not.toHaveBeenCalled();
  // The field that was pointed at has its panel all the same.
  expect(tellTab).toHaveBeenCalledWith(7, { bauta: 'panel.open' }, 0);
  await say(aPageCaller(false));
  expect(changePageSettings).toHaveBeenCalledTimes(3);
});

test('what is learnt of a site, or chosen for it, in a private window is marked so', async () => {
  const { handlers, changePageSettings, arrange } = scene();
  await handlers['offer.refused']({ domain: 'masked.example' }, aPageCaller(true));
  expect(changePageSettings).toHaveBeenCalledWith(expect.any(Function), true);
  await handlers['offer.account']({ accountId: 'ada' }, aPageCaller(true));
  expect(arrange).toHaveBeenCalledWith('ada', { site: 'https://shop.example' }, true);
});
