import type { AppError } from '../../domain/errors.ts';
import type { Ask } from '../ask.ts';
import { copyText } from '../copy.ts';
import { fill, findFillFault, type Held, restore, staysFilled } from '../fill.ts';
import { rememberFields } from '../heirs.ts';
import type { PanelKit } from '../page-kit.ts';
import { watchRefusal } from '../watch-refusal.ts';
import type { OpenPanel } from './open-panel.ts';
import type { PanelModel } from './view.ts';

/** What one opened panel does with the background and the field. It knows nothing of boxes and gates. */
export interface Deal {
  readonly model: PanelModel;
  /** The field of the deal, or the one that the page has put in its place. */
  readonly field: HTMLInputElement;
  /** What is known of site and account is in the model, or why it isn't. */
  readonly begun: Promise<void>;
  /** Puts the address in, or fetches it first (`busy` meanwhile, `ready` says when). */
  use(): void;
  /** Puts in an address that the site has already. */
  again(email: string): void;
  copy(): Promise<void>;
  undo(): void;
  /** Takes back what the site turned down, and puts in an address at another mail domain. */
  another(): void;
  retry(): void;
  /** The next account makes the address: what the one before it offered goes back. */
  account(): Promise<void>;
  set(change: Partial<PanelModel>): void;
  /** Whether the field is still what the panel's words say: there, and with or without text. */
  isFieldSame(): boolean;
  /** Whether its address still stands in the field, so that it is not over. */
  stands(): boolean;
  /** An address that nobody took goes back. */
  giveBack(): void;
}

interface Wiring {
  readonly ask: Ask;
  /** Whether a field wants an e-mail address, by what it says of itself. */
  readonly asksForEmail: (field: HTMLInputElement) => boolean;
  /** The panel, as long as it shows this deal. */
  readonly panelOf: (deal: Deal) => OpenPanel | null | undefined;
  /** Whether a panel shows this deal, or is about to. */
  readonly isWanted: (deal: Deal) => boolean;
}

/**
 * Begins a deal: context and address are asked for at once, side by side. `barrier` is why no address can be had. With `given`, an address that the
 * person chose elsewhere, nothing is asked: it is put in at once.
 */
export function startDeal(
  first: HTMLInputElement,
  twin: HTMLInputElement | null,
  { ask, asksForEmail, panelOf, isWanted }: Wiring,
  { words, complaining }: PanelKit,
  barrier: AppError | null,
  given?: string,
): Deal {
  const findHeir = rememberFields(first, asksForEmail);
  let requestId = crypto.randomUUID();
  // Of the address that is the person's: until it is taken back, none is offered.
  let intentId = '';
  let held: Held[] = [];
  let leasing = false;
  let opening = false;
  let watching = new AbortController();

  const twinNow = () => twin && findHeir(twin);
  // The empty mask of a masked input, such as `_@_._`, is not the person's.
  const holdsText = () => /[^\s\p{P}\p{S}]/u.test(deal.field.value + (twinNow()?.value ?? ''));

  const deal: Deal & { model: PanelModel; begun: Promise<void> } = {
    begun: Promise.resolve(),
    get field() {
      return findHeir(first) ?? first;
    },
    model: words.before,
    set(change) {
      deal.model = { ...deal.model, ...change };
      panelOf(deal)?.draw();
    },
    use() {
      const { offered, busy } = deal.model;
      if (offered) put(offered.email);
      else if (!busy) {
        deal.set({ busy: true });
        lease();
      }
    },
    isFieldSame() {
      const { filled } = deal.model;
      const same = filled !== null || holdsText() === deal.model.holdsText;
      if (!same) deal.set({ holdsText: holdsText() });
      return same && deal.field.isConnected;
    },
    again: put,
    async copy() {
      const email = deal.model.filled ?? deal.model.offered?.email;
      if (!email) return;
      // What is on the clipboard will be used: from now on it is the person's.
      claim();
      const copied = await copyText(email);
      deal.set({ copied, copyFailed: !copied });
    },
    undo() {
      watching.abort();
      restore(held, deal.model.filled, findHeir);
      if (intentId) ask('offer.undo', { intentId });
      intentId = '';
      requestId = crypto.randomUUID();
      deal.set({ filled: null, offered: null, refused: false, turnedDown: false, another: false });
    },
    another() {
      // Pressed once, it is asked for again when the address is there.
      if (deal.model.refused) deal.undo();
      deal.use();
    },
    retry() {
      // A creation that surely failed is a new wish; one of unknown outcome is asked for by its own name again.
      if (deal.model.error?.address !== 'unknown') requestId = crypto.randomUUID();
      deal.set({ error: null });
      begin();
    },
    async account() {
      // An address that is on its way would belong to the account before.
      if (leasing) return;
      await ask('offer.account', { accountId: deal.model.accounts[1]?.id ?? '' });
      if (leasing || intentId || deal.model.filled !== null) return;
      deal.giveBack();
      deal.retry();
    },
    stands: () => deal.field.value === deal.model.filled,
    giveBack() {
      // One that is on its way, too: a page in the back/forward cache hears no answer.
      if (intentId || !(deal.model.offered || leasing || opening)) return;
      ask('offer.release', { requestId });
      deal.set({ offered: null });
    },
  };

  function claim(): void {
    const { offered } = deal.model;
    if (!offered || intentId) return;
    intentId = offered.intentId;
    ask('offer.filled', { intentId });
  }

  async function put(email: string): Promise<void> {
    const fault = findFillFault(deal.field, email);
    if (fault) return deal.set({ fault, busy: false });
    watching.abort();
    watching = new AbortController();
    const { signal } = watching;
    const refusal = watchRefusal(deal, email, complaining, signal);
    held = fill(deal.field, twinNow(), email, findHeir);
    // The new address is not taken, but one that this site already has.
    if (email === deal.model.offered?.email) claim();
    else deal.giveBack();
    deal.set({ filled: email, busy: false, copied: false, copyFailed: false, error: null, silencing: false });
    const typed = (event: Event) => event.isTrusted && event.target === deal.field && watching.abort();
    first.getRootNode().addEventListener('beforeinput', typed, { signal });
    const stays = await staysFilled(held, email, findHeir, signal);
    if (stays && !(await refusal)) return;
    deal.set({ refused: true, turnedDown: stays });
    if (!stays) return;
    const reply = await ask('offer.refused', { domain: email.split('@').pop() ?? '' });
    deal.set({ another: reply.ok && reply.value });
  }

  async function lease(): Promise<void> {
    if (leasing) return;
    leasing = true;
    const id = requestId;
    const reply = await ask('offer.lease', { requestId: id });
    leasing = false;
    const { busy, filled } = deal.model;
    if (id !== requestId || filled !== null || !isWanted(deal)) {
      // Nobody waits for it any more. Asked again until there was an answer, it may have come after its release.
      if (reply.ok) ask('offer.release', { requestId: id });
    } else if (reply.ok) {
      const offered = reply.value;
      deal.set({ offered, fault: findFillFault(deal.field, offered.email), busy: false });
      if (busy) panelOf(deal)?.resume();
    } else deal.set({ error: reply.error, busy: false });
  }

  async function begin(): Promise<void> {
    // The background begins the lease while this page still draws the panel.
    opening = true;
    const reply = await ask('offer.context', deal.model.offered ? {} : { requestId });
    opening = false;
    deal.set(reply.ok ? reply.value : { error: reply.error });
    const { signedIn, needsSignIn, preview, offered } = deal.model;
    if (reply.ok && signedIn && !needsSignIn && preview && !offered) lease();
  }

  deal.set({ siteName: location.hostname.replace(/^www\./, ''), holdsText: holdsText(), error: barrier });
  if (given) put(given);
  else if (!barrier) deal.begun = begin();
  return deal;
}
