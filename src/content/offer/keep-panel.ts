import type { AppError } from '../../domain/errors.ts';
import { t } from '../../i18n/t.ts';
import type { Ask } from '../ask.ts';
import { findDeepFocus } from '../deep-focus.ts';
import { nameField } from '../name-field.ts';
import type { PanelKit } from '../page-kit.ts';
import { type Deal, startDeal } from './deal.ts';
import { element } from './element.ts';
import type { Host } from './host.ts';
import { type OpenPanel, openPanel } from './open-panel.ts';
import { createPanel, type Panel, type Press } from './panel.ts';
import type { PanelModel } from './view.ts';
import type { PanelAct } from './view-rules.ts';

/** A click comes this long after its press at most, in ms; one that comes later begins anew. */
const longest = 2_000;

export interface PanelKeeper {
  isOpen(): boolean;
  /** The mark is pressed, and its click about to come: what the panel will show is asked for. */
  pressed(field: HTMLInputElement, twin: HTMLInputElement | null, kit: PanelKit): void;
  open(field: HTMLInputElement, host: Host, how: Opening): void;
  /** Puts in an address that the person chose elsewhere, without a panel: one that is opened there later knows of it. Whether it went in. */
  fill(field: HTMLInputElement, twin: HTMLInputElement | null, email: string, kit: PanelKit): boolean;
  close(): void;
  /** The field of the open panel, or the one that the page has put in its place. */
  heir(): HTMLInputElement | null;
  place(): void;
  /** A key, before the page sees it; true where it is ours. */
  key(event: KeyboardEvent): boolean;
}

export interface Opening {
  /** The field that wants the address a second time. */
  readonly twin: HTMLInputElement | null;
  readonly kit: PanelKit;
  readonly reasons: PanelModel['reasons'];
  readonly isOffer: boolean;
  /** Asked for by key: the panel takes the focus. */
  readonly byKey: boolean;
  /** Why this document can have no address. */
  readonly barrier: AppError | null;
  /** The press that also fills, where the settings say that one click is enough. */
  readonly fillBy: MouseEvent | null;
}

interface Wiring {
  readonly ask: Ask;
  readonly asksForEmail: (field: HTMLInputElement) => boolean;
  /** The person wants no mark on this site any more. */
  silenced(): void;
  /** … or none in this field. */
  dismissed(field: HTMLInputElement): void;
}

/** Opens and closes the one panel of a document, and does what its buttons say. */
export function createPanelKeeper({ ask, asksForEmail, silenced, dismissed }: Wiring): PanelKeeper {
  const deals = new WeakMap<HTMLInputElement, Deal>();
  let last: Deal | null = null;
  let panel: Panel | null = null;
  // Outlives the panel: what is said as it goes is heard all the same.
  const told = element('output');
  /** The deal of the panel, or of a press whose click is about to open it. */
  let current: Deal | null = null;
  let open: { showing: OpenPanel; host: Host } | null = null;

  const wiring = {
    ask,
    asksForEmail,
    isWanted: (deal: Deal) => deal === current,
    panelOf: (deal: Deal) => (deal === current ? open?.showing : null),
  };

  function remember(field: HTMLInputElement, deal: Deal): Deal {
    deals.set(field, deal);
    last = deal;
    return deal;
  }

  /** The field's deal that is not over. A field that the page replaced has the deal of the one before it. */
  function standing(field: HTMLInputElement): Deal | null {
    const deal = last?.field === field ? last : deals.get(field);
    return deal?.stands() ? deal : null;
  }

  function close(): void {
    const [deal, was] = [current, open];
    current = null;
    open = null;
    deal?.giveBack();
    if (!was) return;
    const hadFocus = was.host.root.activeElement !== null;
    was.showing.close();
    panel?.element.remove();
    if (hadFocus) deal?.field.focus({ preventScroll: true });
  }

  /** … in the browser's own UI. */
  function goOn(): void {
    ask('popup.open', {});
    close();
  }

  function perform(deal: Deal, { act, email }: Press): void {
    const silence = (how: 'hour' | 'ever') => {
      ask('offer.silence', { for: how });
      silenced();
    };
    const decide = (show: boolean) => ask('offer.field', { field: nameField(deal.field), show });
    const acts: Readonly<Record<PanelAct, (email: string) => unknown>> = {
      ...deal,
      copy: () => deal.copy().then(() => deal.model.copyFailed && panel?.selectAddress()),
      undo() {
        deal.undo();
        close();
        told.textContent = t('popup_takenBack');
      },
      silence: () => deal.set({ silencing: true }),
      back: () => deal.set({ silencing: false }),
      hour: () => silence('hour'),
      ever: () => silence('ever'),
      notField() {
        decide(false);
        dismissed(deal.field);
      },
      alwaysField() {
        decide(true);
        deal.set({ silencing: false, isOffer: true });
      },
      signIn: goOn,
      manage: goOn,
      close,
    };
    acts[act](email ?? '');
  }

  return {
    isOpen: () => open !== null,
    close,
    heir: () => current?.field ?? null,
    place: () => open?.showing.place(),
    pressed(field, twin, kit) {
      // Where the panel is open, the click closes it.
      if (open || standing(field)) return;
      close();
      const deal = startDeal(field, twin, wiring, kit, null);
      current = deal;
      // No event tells for sure that no click will come: the button may go up outside the window.
      setTimeout(() => open || current !== deal || close(), longest);
    },
    open(field, host, { kit, twin, byKey, barrier, fillBy, ...given }) {
      if (open) return close();
      // Above whatever the page has put into the top layer since the mark came.
      if (!host.show(field)) return;
      if (!panel) {
        host.dress(kit.style);
        panel = createPanel(kit, (press) => open?.showing.press(press));
      }
      const begun = current ?? standing(field);
      const deal = remember(field, begun ?? startDeal(field, twin, wiring, kit, barrier));
      current = deal;
      // The field may hold something else than at the press.
      deal.isFieldSame();
      deal.set(given);
      told.textContent = '';
      host.root.append(panel.element, told);
      const showing = openPanel(
        {
          host,
          panel,
          words: kit.words,
          rtl: getComputedStyle(field).direction === 'rtl',
          perform: (press) => perform(deal, press),
          fallBack: goOn,
        },
        deal,
      );
      open = { showing, host };
      showing.draw();
      if (byKey) panel.focus();
      if (!fillBy || deal.model.filled !== null) return;
      const press: Press = { act: 'use', button: panel.primary, email: null, event: fillBy };
      // A press on the mark knows nothing of a warning: where there is one, the button under it is to be pressed, too.
      deal.begun.then(() => current === deal && !deal.model.isProvider && showing.press(press));
    },
    fill(field, twin, email, kit) {
      return remember(field, startDeal(field, twin, wiring, kit, null, email)).model.filled !== null;
    },
    key(event) {
      if (!open || !panel || !current) return false;
      const focused = open.host.root.activeElement;
      if (event.key === 'Escape') {
        close();
        return true;
      }
      // A key that is held down was meant for what came before.
      if (event.key !== 'Tab') return focused !== null && event.repeat;
      if (!focused) {
        // After the fill Tab goes on to the next field, and takes the panel away.
        const isFilled = current.model.filled !== null;
        if (isFilled || event.shiftKey || findDeepFocus(document) !== current.field) return false;
        open.showing.settle();
        panel.focus();
        return true;
      }
      const stops = panel.stops();
      const at = stops.indexOf(focused as HTMLElement);
      const next = stops[at + (event.shiftKey ? -1 : 1)];
      if (next) next.focus();
      else if (event.shiftKey) current.field.focus();
      else close();
      return true;
    },
  };
}
