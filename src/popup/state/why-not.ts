import { t } from '../../i18n/t.ts';
import type { Store } from './store.ts';

/** Why nothing can be changed on the server now, as a sentence; `undefined` where all is well. */
export function whyNoChange({ session, connected }: Store): string | undefined {
  if (!connected.value) return t('popup_whyOffline');
  if (session.account.value?.status === 'needs-sign-in') return t('popup_whySignIn');
  return undefined;
}
