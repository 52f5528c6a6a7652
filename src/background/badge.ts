import type { Trace } from '../domain/trace.ts';
import { t } from '../i18n/t.ts';
import { browser } from '../platform/browser.ts';
import type { Services } from './services.ts';

/** The toolbar icon tells what needs the person: a sign-in that died, or an address that is not safe yet. */
async function showBadge(services: Services): Promise<void> {
  const alarm = await findAlarm(services);
  await browser.action.setBadgeText({ text: alarm ? '!' : '' });
  await browser.action.setTitle({ title: alarm ? `${t('extensionName')}: ${alarm}` : t('extensionName') });
  if (alarm) await browser.action.setBadgeBackgroundColor({ color: '#b45309' });
}

async function findAlarm({ accounts, aliases }: Services): Promise<string | null> {
  const all = await accounts.list();
  if (all.some(({ status }) => status === 'needs-sign-in')) return t('badge_needsSignIn');
  for (const { id } of all) {
    const traces = await aliases.traces(id);
    const isFailing = ({ kind }: Trace) => kind === 'promotion-failing' || kind === 'lost';
    if (traces.ok && traces.value.some(isFailing)) return t('badge_promotionFailing');
  }
  return null;
}

/** Many changes in a row are one for the badge, in ms. */
const pause = 200;

/** Shows the badge anew whenever something changed; what fails is told to `bug`. */
export function createBadge(services: Services, bug: (error: unknown) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    refresh(): void {
      if (timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        showBadge(services).catch(bug);
      }, pause);
    },
  };
}
