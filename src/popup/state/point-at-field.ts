import { t } from '../../i18n/t.ts';
import type { Store } from './store.ts';

/** Lets the person point at a field in the page in front, and makes way for it; says where the browser does not let us. */
export async function pointAtField({ ports, toasts }: Pick<Store, 'ports' | 'toasts'>): Promise<void> {
  const reply = await ports.send('page.pick', ports.place);
  if (reply.ok && reply.value.started) ports.makeWay();
  else toasts.show({ words: t('popup_cannotPoint') });
}
