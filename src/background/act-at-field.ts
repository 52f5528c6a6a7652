import type { Alias } from '../domain/alias.ts';
import { whyNoAlias } from '../domain/site.ts';
import type { PageCommand } from '../messages/contract.ts';
import type { MenuChoice } from './context-menu.ts';
import type { Services } from './services.ts';

/** The document whose field the person is in. Without a frame every frame is told, and the one with the focus acts. */
export interface AtField {
  readonly tabId: number;
  readonly frameId?: number;
  readonly url: string;
  readonly private: boolean;
}

type Tell = (tabId: number, command: PageCommand, frameId?: number) => Promise<boolean>;

/**
 * What the context menu and the shortcut do at a field, sign-up or not: the panel opens there, or, where the person wants nothing of ours in
 * pages, a new address is made and filled at once. Where no field takes it the popup opens, which tells why, or shows the address.
 */
export async function offerAtField(services: Services, tell: Tell, at: AtField): Promise<void> {
  const { where } = await services.pageSettings();
  const done =
    where === 'strict'
      ? await makeAndFill(services, tell, at)
      : await tell(at.tabId, { bauta: 'panel.open' }, at.frameId);
  if (!done) await services.openPopup();
}

async function makeAndFill(services: Services, tell: Tell, at: AtField): Promise<boolean> {
  const origin = URL.canParse(at.url) ? new URL(at.url).origin : '';
  if (whyNoAlias(origin) !== null) return false;
  const owner = await services.ownerFor(at.private, origin);
  if (!owner.ok) return false;
  const made = await services.aliases.create(
    owner.value,
    crypto.randomUUID(),
    await services.wishFor(origin),
  );
  return made.ok && tell(at.tabId, { bauta: 'fill', email: made.value.email }, at.frameId);
}

/** Does what was chosen in the menu. An address that no field takes is shown in the popup, to be copied. */
export async function actOnChoice(services: Services, tell: Tell, choice: MenuChoice): Promise<void> {
  const { what, tabId, frameId } = choice;
  if (what.kind === 'new') return offerAtField(services, tell, choice);
  const alias = what.kind === 'use' ? await findAlias(services, what.aliasId) : undefined;
  if (alias && (await tell(tabId, { bauta: 'fill', email: alias.email }, frameId))) return;
  await services.openPopup();
}

async function findAlias(services: Services, id: string): Promise<Alias | undefined> {
  const account = await services.accountFor();
  const listed = account && (await services.aliases.list(account.id, 'never'));
  return listed?.ok ? listed.value.aliases.find((alias) => alias.id === id) : undefined;
}
