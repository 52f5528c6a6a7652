import type { Trace } from '../domain/trace.ts';
import { t } from '../i18n/t.ts';
import { browser } from '../platform/browser.ts';
import type { Services } from './services.ts';

type Needed = {
  readonly accounts: Pick<Services['accounts'], 'list'>;
  readonly aliases: Pick<Services['aliases'], 'traces'>;
} & Pick<Services, 'isShutOut'>;

/** The badge's sign and the ground it stands on, which stands out from light toolbars and dark ones (WCAG 1.4.11). */
export const badgeColours = { sign: '#000000', ground: '#d97706' } as const;

/**
 * The toolbar icon tells what needs the person: a sign-in that died, a server that the browser keeps from us, an address that is lost, or
 * one that is not safe yet.
 */
async function showBadge(services: Needed): Promise<void> {
  const alarm = await findAlarm(services);
  await browser.action.setBadgeText({ text: alarm ? '!' : '' });
  await browser.action.setTitle({ title: alarm ? `${t('extensionName')}: ${alarm}` : t('extensionName') });
  if (!alarm) return;
  await browser.action.setBadgeBackgroundColor({ color: badgeColours.ground });
  await browser.action.setBadgeTextColor({ color: badgeColours.sign });
}

async function findAlarm({ accounts, aliases, isShutOut }: Needed): Promise<string | null> {
  const all = await accounts.list();
  if (all.some(({ status }) => status === 'needs-sign-in')) return t('badge_needsSignIn');
  const shutOut = await Promise.all(all.map(({ id }) => isShutOut(id)));
  if (shutOut.includes(true)) return t('badge_needsHost');
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
export function createBadge(services: Needed, bug: (error: unknown) => void) {
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
