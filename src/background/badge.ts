import { t } from '../i18n/t.ts';
import { browser } from '../platform/browser.ts';
import type { Services } from './services.ts';

/** The toolbar icon tells what needs the person: a sign-in that died, or an address that is not safe yet. */
export async function showBadge(services: Services): Promise<void> {
  const account = await services.defaultAccount();
  const alarm = await findAlarm(services, account);
  await browser.action.setBadgeText({ text: alarm ? '!' : '' });
  await browser.action.setTitle({ title: alarm ? `${t('extensionName')}: ${alarm}` : t('extensionName') });
  if (alarm) await browser.action.setBadgeBackgroundColor({ color: '#b45309' });
}

async function findAlarm(
  services: Services,
  account: Awaited<ReturnType<Services['defaultAccount']>>,
): Promise<string | null> {
  if (!account) return null;
  if (account.status === 'needs-sign-in') return t('badge_needsSignIn');
  const listed = await services.aliases.list(account.id, 'never');
  const failing =
    listed.ok && listed.value.traces.some(({ kind }) => kind === 'promotion-failing' || kind === 'lost');
  return failing ? t('badge_promotionFailing') : null;
}
