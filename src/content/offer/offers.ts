import { assess, findConfirmField, isCandidate, isEmailField } from '../../detection/index.ts';
import { appError } from '../../domain/errors.ts';
import { pageSettingsKey } from '../../domain/page-settings.ts';
import { t } from '../../i18n/t.ts';
import type { Ask } from '../ask.ts';
import { assessFully } from '../assess-fully.ts';
import { findDeepFocus } from '../deep-focus.ts';
import { explainReasons } from '../explain-reasons.ts';
import { createKit, type Kit, kitKeys } from '../kit.ts';
import type { Life } from '../life.ts';
import { nameField } from '../name-field.ts';
import { ancestorsOf, findPlaceFault, type PlaceFault } from '../place.ts';
import { type MarkPolicy, policyFor } from '../settings.ts';
import { readStored } from '../stored.ts';
import { createHost, type Host } from './host.ts';
import { createPanelKeeper, type Opening } from './keep-panel.ts';
import { createMark } from './mark.ts';
import { shield } from './shield.ts';
import { standMark } from './stand-mark.ts';

type How = 'focus' | 'hover';

export interface Offers {
  consider(field: HTMLInputElement, how: How): void;
  leave(how: How, target: EventTarget | null): void;
  /** The person asked by menu or key: the panel opens, sign-up field or not. */
  open(field: HTMLInputElement): void;
  hide(): void;
  /** Why this document gets no mark. */
  findFault(): PlaceFault | null;
  /** Puts in an address that the person chose elsewhere; whether it went in. */
  fill(field: HTMLInputElement, email: string): Promise<boolean>;
}

/** How long the pointer may be elsewhere before the mark that it called goes, in ms. */
const grace = 250;

/** How often a script that shows something looks whether its extension is still there, in ms. No event tells. */
const pulse = 5_000;

/** Shows the mark at one field of the document at a time, and the panel from it. */
export function createOffers(life: Life, ask: Ask): Offers {
  const openKit = createKit(ask);
  let kit: Kit | null = null;
  const dismissed = new WeakSet<HTMLInputElement>();
  let ui: { host: Host; mark: HTMLElement } | null = null;
  let shown: { field: HTMLInputElement; how: How; end: AbortController } | null = null;
  let onClick: MarkPolicy['onClick'] = 'panel';
  let fault: PlaceFault | null | undefined;
  let pending: { how: How } | null = null;
  let leaving = 0;
  // Silenced by the person, or given up because the page takes us out again and again.
  let off = false;

  const keeper = createPanelKeeper({
    ask,
    asksForEmail: (field) => kit !== null && isEmailField(field, kit.knowledge),
    silenced: turnOff,
    dismissed: (field) => dismissed.add(field) && hide(),
  });

  function turnOff(): void {
    off = true;
    hide();
  }

  function findFault(): PlaceFault | null {
    fault = fault === undefined ? findPlaceFault(origin, isSecureContext, ancestorsOf(window)) : fault;
    return fault;
  }

  function takeDown(): void {
    clearTimeout(leaving);
    keeper.close();
    shown?.end.abort();
    shown = null;
    ui?.host.hide();
  }

  function hide(): void {
    pending = null;
    takeDown();
  }

  const findTwin = (field: HTMLInputElement) => kit && findConfirmField(field, kit.knowledge);

  const getKit = async () => (kit ??= await openKit(await readStored(pageSettingsKey, ...kitKeys)));
  const getPanelKit = async () => kit?.forPanel();

  async function openPanel(
    field: HTMLInputElement,
    how: Pick<Opening, 'byKey' | 'barrier' | 'fillBy'>,
  ): Promise<void> {
    if (!kit) return;
    const [forPanel, fully] = await Promise.all([getPanelKit(), assessFully(field, kit)]);
    if (!ui || !forPanel || shown?.field !== field) return;
    const assessment = fully ?? assess(field, kit.knowledge);
    const why = { reasons: explainReasons(assessment, forPanel.told), isOffer: assessment.offer };
    keeper.open(field, ui.host, { ...how, ...why, twin: findTwin(field), kit: forPanel });
  }

  function pressed(event: MouseEvent): void {
    if (!shown || !life.alive()) return;
    const fillBy = onClick === 'fill' ? event : null;
    openPanel(shown.field, { byKey: event.detail === 0, barrier: null, fillBy });
  }

  /** The pointer is at the mark: when the click comes, the background is awake, and what the panel needs is there, our texts among it. */
  function near(): void {
    if (!life.alive()) return;
    ask('offer.near', {});
    getPanelKit();
    t('mark_label');
  }

  /** The button goes down on the mark, 60 to 100 ms before a quick hand's click. */
  async function touched(): Promise<void> {
    const field = shown?.field;
    const forPanel = await getPanelKit();
    if (forPanel && field && field === shown?.field) keeper.pressed(field, findTwin(field), forPanel);
  }

  function lost(): void {
    if (shown && !ui?.host.insist(shown.field)) turnOff();
  }

  function build({ style, markTree, markName }: Kit): { host: Host; mark: HTMLElement } {
    const mark = createMark(markTree, markName, { pointerenter: near, click: pressed });
    const host = createHost(style, lost);
    host.root.append(mark);
    return { host, mark };
  }

  function show(field: HTMLInputElement, how: How, asked: boolean): boolean {
    hide();
    if (!kit) return false;
    ui ??= build(kit);
    return stand(ui, field, how, asked);
  }

  /** Mark and open panel go over to the field that the page has put in the place of theirs. */
  function gone(): void {
    const heir = keeper.heir();
    if (!ui || !shown || !heir?.isConnected || heir === shown.field) hide();
    else {
      shown.end.abort();
      stand(ui, heir, shown.how, true);
    }
  }

  function stand(
    { host, mark }: NonNullable<typeof ui>,
    field: HTMLInputElement,
    how: How,
    asked: boolean,
  ): boolean {
    const end = new AbortController();
    const { signal } = end;
    shown = { field, how, end };
    if (!standMark({ host, mark, field, asked, gone, moved: keeper.place }, signal)) hide();
    if (signal.aborted) return false;
    const beat = setInterval(life.alive, pulse);
    signal.addEventListener('abort', () => clearInterval(beat));
    shield(host, { pressed: touched, outside: keeper.close, key }, signal);
    field.addEventListener('focusout', () => setTimeout(blurred), { signal });
    field.addEventListener('beforeinput', (event) => event.isTrusted && keeper.close(), { signal });
    return true;
  }

  function blurred(): void {
    const focused = findDeepFocus(document);
    if (!shown || focused === shown.field || focused === ui?.host.element) return;
    // A page that takes the focus away without giving it to anything does not close an open panel.
    const movedOn = keeper.isOpen() ? focused !== null && focused !== document.body : shown.how === 'focus';
    // Not what is pending: that is the field that the focus went to.
    if (movedOn) takeDown();
  }

  function key(event: KeyboardEvent): boolean {
    if (keeper.key(event)) return true;
    if (event.key === 'Escape' && shown) {
      // The mark is dismissed at this field; the page has its Escape too.
      dismissed.add(shown.field);
      hide();
    }
    return false;
  }

  async function consider(field: HTMLInputElement, how: How): Promise<void> {
    if (shown?.field === field) {
      clearTimeout(leaving);
      if (how === 'focus') shown.how = how;
      return;
    }
    if (off || dismissed.has(field) || (how === 'hover' && keeper.isOpen()) || findFault()) return;
    const mine = { how };
    pending = mine;
    const stored = await readStored(pageSettingsKey, ...(kit ? [] : kitKeys));
    const policy = policyFor(location.hostname, nameField(field), stored);
    if (!policy.allowed) return;
    kit ??= await openKit(stored);
    if (mine !== pending || !life.alive() || !kit) return;
    onClick = policy.onClick;
    const wanted = policy.rule ?? (policy.always || (await assessFully(field, kit))?.offer);
    if (wanted && mine === pending) show(field, how, false);
  }

  /** The pointer is gone for good: the mark returns to the field that has the focus. */
  function goBack(): void {
    hide();
    const focused = findDeepFocus(document);
    if (focused && isCandidate(focused)) consider(focused, 'focus');
  }

  return {
    consider,
    hide,
    findFault,
    leave(how, target) {
      if (pending?.how === how) pending = null;
      if (!shown || how !== shown.how || keeper.isOpen()) return;
      clearTimeout(leaving);
      if (target !== ui?.host.element) leaving = window.setTimeout(goBack, grace);
    },
    async open(field) {
      dismissed.delete(field);
      const place = findFault();
      if (place === 'foreign-frame') {
        ask('popup.open', {});
        return;
      }
      await getKit();
      if (!show(field, 'focus', true)) return;
      await openPanel(field, { byKey: true, barrier: place ? appError(place) : null, fillBy: null });
    },
    async fill(field, email) {
      // It knows the twin, and which field is the heir of one that the page replaces.
      await getKit();
      hide();
      const forPanel = await getPanelKit();
      return forPanel ? keeper.fill(field, findTwin(field), email, forPanel) : false;
    },
  };
}
