import type { AppError } from '../../domain/errors.ts';
import type { Offered } from '../../messages/contract.ts';
import type { Ask } from '../ask.ts';
import { copyText } from '../copy.ts';
import { fill, findFillFault, type Held, restore, staysFilled } from '../fill.ts';
import { rememberFields } from '../heirs.ts';
import { watchRefusal } from '../watch-refusal.ts';
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
  fillWith(email: string): void;
  copy(): Promise<void>;
  undo(): void;
  /** Takes back what the site turned down, and puts in an address at another mail domain. */
  another(): void;
  retry(): void;
  /** The next account makes the address: what the one before it offered goes back. */
  changeAccount(): Promise<void>;
  set(change: Partial<PanelModel>): void;
  /** Whether the field is still what the panel's words say: there, and with or without text. */
  isFieldSame(): boolean;
  /** Nobody looks any more: an unused address goes back. */
  close(): void;
  /** Takes up a deal again whose address still stands in the field. */
  reopen(): boolean;
}

interface Wiring {
  readonly ask: Ask;
  /** Whether a field wants an e-mail address, by what it says of itself. */
  readonly asksForEmail: (field: HTMLInputElement) => boolean;
  /** The model changed. */
  readonly changed: () => void;
  /** The address is here and a press waits for it: whether that press still counts. */
  readonly mayFill: () => boolean;
}

/**
 * Begins a deal: context and address are asked for at once, side by side. `barrier` is why none can be had. With `given`, an address that the
 * person chose elsewhere, nothing is asked: it is put in at once.
 */
export function startDeal(
  first: HTMLInputElement,
  twin: HTMLInputElement | null,
  wiring: Wiring,
  before: PanelModel,
  barrier: AppError | null,
  given?: string,
): Deal {
  const { ask, asksForEmail, changed, mayFill } = wiring;
  const findHeir = rememberFields(first, asksForEmail);
  let requestId = barrier || given ? '' : crypto.randomUUID();
  let intentId = '';
  let held: Held[] = [];
  let used = false;
  let closed = false;
  let leasing = false;
  let watching = new AbortController();

  const fieldNow = () => findHeir(first) ?? first;
  const twinNow = () => twin && findHeir(twin);
  // The empty mask of a masked input, such as `_@_._`, is not the person's.
  const holdsText = () => /[^\s\p{P}\p{S}]/u.test(fieldNow().value + (twinNow()?.value ?? ''));

  const deal: Deal & { model: PanelModel; begun: Promise<void> } = {
    begun: Promise.resolve(),
    get field() {
      return fieldNow();
    },
    model: {
      ...before,
      siteName: location.hostname.replace(/^www\./, ''),
      holdsText: holdsText(),
      error: barrier,
    },
    set(change) {
      deal.model = { ...deal.model, ...change };
      if (!closed) changed();
    },
    use() {
      const { offered, busy } = deal.model;
      if (offered) put(offered.email, offered.intentId);
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
    fillWith: (email) => put(email, ''),
    async copy() {
      const { filled, offered } = deal.model;
      const email = filled ?? offered?.email;
      if (!email) return;
      // What is on the clipboard will be used: from now on it is the person's.
      if (filled === null && offered) claim(offered.intentId);
      const copied = await copyText(email);
      deal.set({ copied, copyFailed: !copied });
    },
    undo() {
      watching.abort();
      const { filled } = deal.model;
      if (filled !== null) restore(held, filled, findHeir);
      if (intentId) ask('offer.undo', { intentId });
      used = true;
      deal.set({ filled: null, offered: null });
    },
    another() {
      // Pressed once, it is asked for again when the address is there.
      if (!deal.model.refused) return deal.use();
      deal.undo();
      requestId = crypto.randomUUID();
      used = false;
      intentId = '';
      deal.set({ refused: false, turnedDown: false, another: false });
      deal.use();
    },
    retry() {
      // A creation that surely failed is a new wish; one of unknown outcome is asked for by its own name again.
      if (deal.model.error?.address !== 'unknown' && !intentId) requestId = crypto.randomUUID();
      deal.set({ error: null });
      begin();
    },
    async changeAccount() {
      // An address that is on its way would belong to the account before.
      if (leasing) return;
      await ask('offer.account', { accountId: deal.model.accounts[1]?.id ?? '' });
      if (leasing || used) return;
      giveBack();
      used = false;
      deal.set({ offered: null });
      deal.retry();
    },
    close() {
      closed = true;
      giveBack();
    },
    reopen() {
      const stands = deal.model.filled !== null && deal.field.value === deal.model.filled;
      if (stands) closed = false;
      return stands;
    },
  };

  function claim(id: string): void {
    if (used) return;
    used = true;
    intentId = id;
    ask('offer.filled', { intentId: id });
  }

  function put(email: string, id: string): void {
    const fault = findFillFault(deal.field, email);
    if (fault) {
      deal.set({ fault, busy: false });
      return;
    }
    watching.abort();
    watching = new AbortController();
    const { signal } = watching;
    const refusal = watchRefusal(deal, email, signal);
    held = fill(deal.field, twinNow(), email, findHeir);
    if (id) claim(id);
    else giveBack();
    deal.set({ filled: email, busy: false, copied: false, copyFailed: false, error: null, silencing: false });
    const typed = (event: Event) => event.isTrusted && event.target === deal.field && watching.abort();
    first.getRootNode().addEventListener('beforeinput', typed, { signal });
    staysFilled(held, email, findHeir, signal).then(async (stays) => {
      if (stays && !(await refusal)) return;
      deal.set({ refused: true, turnedDown: stays });
      if (!stays) return;
      const reply = await ask('offer.refused', { domain: email.split('@').pop() ?? '' });
      deal.set({ another: reply.ok && reply.value });
    });
  }

  /** The new address is not taken, but one that this site already has, or none. */
  function giveBack(): void {
    const { offered } = deal.model;
    if (offered && !used) ask('offer.release', { intentId: offered.intentId });
    used = true;
  }

  async function lease(): Promise<void> {
    if (leasing) return;
    leasing = true;
    const id = requestId;
    const reply = await ask('offer.lease', { requestId: id });
    leasing = false;
    if (id !== requestId) return;
    if (reply.ok) arrived(reply.value);
    else deal.set({ error: reply.error, busy: false });
  }

  function arrived(offered: Offered): void {
    if (closed || used) {
      ask('offer.release', { intentId: offered.intentId });
      return;
    }
    const wanted = deal.model.busy;
    deal.set({ offered, fault: findFillFault(deal.field, offered.email), busy: false });
    if (wanted && mayFill()) deal.use();
  }

  async function begin(): Promise<void> {
    if (barrier) return;
    // The background begins the lease while this page still draws the panel.
    const reply = await ask('offer.context', deal.model.offered ? {} : { requestId });
    if (!reply.ok) return deal.set({ error: reply.error });
    deal.set(reply.value);
    const { signedIn, needsSignIn, preview } = reply.value;
    if (signedIn && !needsSignIn && preview && !deal.model.offered) lease();
  }

  if (given) put(given, '');
  else deal.begun = begin();
  return deal;
}
