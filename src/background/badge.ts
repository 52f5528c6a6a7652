import type { Trace } from '../domain/trace.ts';
import { t } from '../i18n/t.ts';
import { browser } from '../platform/browser.ts';
import type { Services } from './services.ts';

/** The toolbar icon tells what needs the person: a sign-in that died, an address that is lost, or one that is not safe yet. */
async function showBadge(services: Services): Promise<void> {
  const alarm = await findAlarm(services);
  await browser.action.setBadgeText({ text: alarm ? '!' : '' });
  await browser.action.setTitle({ title: alarm ? `${t('extensionName')}: ${alarm}` : t('extensionName') });
  if (alarm) await browser.action.setBadgeBackgroundColor({ color: '#b45309' });
}

async function findAlarm({ accounts, aliases }: Services): Promise<string | null> {
  const all = await accounts.list();
  if (all.some(({ status }) => status === 'needs-sign-in')) return t('badge_needsSignIn');
  const told = await Promise.all(all.map(({ id }) => aliases.traces(id)));
  const kinds = new Set<Trace['kind']>(
    told.flatMap((traces) => (traces.ok ? traces.value.map(({ kind }) => kind) : [])),
  );
  if (kinds.has('lost')) return t('badge_lost');
  return kinds.has('promotion-failing') ? t('badge_promotionFailing') : null;
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
