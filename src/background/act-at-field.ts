import { whyNoAlias } from '../domain/site.ts';
import type { MenuChoice } from './context-menu.ts';
import { knownAddresses } from './known-addresses.ts';
import { wishAt } from './refused-domains.ts';
import type { Services } from './services.ts';

/** The document whose field the person is in. Without a frame every frame is told, and the one with the focus acts. */
export interface AtField {
  readonly tabId: number;
  readonly frameId?: number;
  readonly url: string;
  readonly private: boolean;
}

/**
 * What the context menu and the shortcut do at a field, sign-up or not; no page can imitate either. The panel opens there, or a new address
 * is filled in at once where the person chose that, and always where they want nothing of ours in pages. Where no field takes it the
 * popup opens, which tells why, and can make one, too.
 */
export async function offerAtField(services: Services, at: AtField): Promise<void> {
  const { where, onClick } = await services.pageSettings();
  // Where an address may lock the person out, a warning comes first, and that takes the panel.
  const atOnce = where === 'strict' || (onClick === 'fill' && !(await services.isProvider(originOf(at))));
  const done = atOnce
    ? await leaseAndFill(services, at)
    : await services.tellTab(at.tabId, { bauta: 'panel.open' }, at.frameId);
  if (!done) await services.openPopup();
}

async function leaseAndFill(services: Services, at: AtField): Promise<boolean> {
  const { aliases, isProvider, ownerFor } = services;
  const origin = originOf(at);
  // Pages that are never touched can't warn: there the popup's own steps are the warning.
  if (whyNoAlias(origin) !== null || (await isProvider(origin))) return false;
  const [owner, wish] = await Promise.all([ownerFor(at.private, origin), wishAt(services, origin)]);
  if (!owner.ok) return false;
  const requestId = crypto.randomUUID();
  // No document asked: the lease belongs to this very call, and ends with it.
  const lease = { requestId, tabId: at.tabId, documentId: `menu ${requestId}`, origin };
  const leased = await aliases.lease(owner.value, lease, wish);
  if (!leased.ok) return false;
  const { intentId, email } = leased.value;
  const filled = await services.tellTab(at.tabId, { bauta: 'fill', email }, at.frameId);
  await aliases.report(filled ? 'filled' : 'release', intentId, lease.documentId);
  return filled;
}

function originOf({ url }: AtField): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** Lets the person point at a field. Where the browser gives no access to the page the popup opens, whose own button says so. */
export async function pickInTab({ startPicking, openPopup }: Services, tabId: number): Promise<void> {
  if (!(await startPicking(tabId))) await openPopup();
}

/** Does what was chosen in the menu. An address that no field takes is shown in the popup, to be copied. */
export async function actOnChoice(services: Services, choice: MenuChoice): Promise<void> {
  const { what, tabId, frameId } = choice;
  if (what.kind === 'new') return offerAtField(services, choice);
  if (what.kind === 'pick') return pickInTab(services, tabId);
  const known = what.kind === 'use' ? await knownAddresses(services) : [];
  const alias = what.kind === 'use' && known.find(({ email }) => email === what.email);
  if (alias && (await services.tellTab(tabId, { bauta: 'fill', email: alias.email }, frameId))) return;
  await services.openPopup();
}
