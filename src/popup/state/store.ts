import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Alias } from '../../domain/alias.ts';
import type { AliasServerFeatures } from '../../domain/alias-server.ts';
import { siteLabel } from '../../domain/site-label.ts';
import { t } from '../../i18n/t.ts';
import { parseOAuthClients } from '../../ui/oauth-clients.ts';
import { ofSite } from '../list/of-site.ts';
import { type AliasesState, createAliasesState } from './aliases.ts';
import { type Changes, createChanges } from './changes.ts';
import { createConnection } from './connection.ts';
import { type Draft, loadDraft } from './draft.ts';
import { createFeatures } from './features.ts';
import { inLocal, inSession } from './kept.ts';
import { type KeyChoice, loadKeyChoice } from './key-choice.ts';
import { createListView, type ListView } from './list-view.ts';
import { createNewAddress, type NewAddress } from './new-address.ts';
import type { Ports } from './ports.ts';
import { createSelection, type Selection } from './selection.ts';
import { createSession, type Session } from './session.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import { createSiteRules } from './site-rules.ts';
import { tellChanges } from './tell-changes.ts';
import { createToasts, type Toasts } from './toast.ts';
import { createUnfinished, type Unfinished } from './unfinished.ts';
import { createUseAddress, type UseAddress } from './use-address.ts';

/** Words typed about an address and not saved yet. */
export interface EditDraft extends Record<string, string | boolean> {
  /** The address they are for; empty for none. */
  readonly id: string;
  /** Whose address it is: two servers may give out the same ids. */
  readonly accountId: string;
  readonly description: string;
  readonly site: string;
}

/** A row from which an address's details were opened: of the site in front, or of all. */
export interface OpenedRow {
  readonly id: string;
  readonly list: 'here' | 'all';
}

const tenMinutes = 600_000;
/** How long a sign-out may take at most, in ms: the server is told of it. */
const patience = 30_000;

/** Everything the popup knows and can do. */
export interface Store {
  readonly ports: Ports;
  readonly session: Session;
  readonly list: AliasesState;
  readonly view: ListView;
  readonly changes: Changes;
  readonly selection: Selection;
  readonly use: UseAddress;
  readonly features: ReadonlySignal<AliasServerFeatures | null>;
  readonly keys: KeyChoice;
  readonly newAddress: NewAddress;
  readonly signIn: SignIn;
  readonly unfinished: Unfinished;
  readonly toasts: Toasts;
  readonly connected: ReadonlySignal<boolean>;
  /** The addresses of the site in front. */
  readonly here: ReadonlySignal<readonly Alias[]>;
  /** The address whose details are open, by its id. */
  readonly detail: Signal<string | null>;
  /** Where they were opened: closing them leads back there. */
  readonly openedRow: Signal<OpenedRow | null>;
  /** The list of keys is open. */
  readonly help: Signal<boolean>;
  /** Description and site being typed for one address. */
  readonly edit: Draft<EditDraft>;
  signOut(accountId: string): Promise<void>;
}

/** Puts the parts together and keeps them in step with the background. */
export async function createStore(ports: Ports): Promise<Store> {
  const session = createSession(ports);
  const { rules, load } = createSiteRules();
  const toasts = createToasts();
  const list = createAliasesState(ports, session.account);
  const features = createFeatures(ports, session.account);
  const changes = createChanges(ports, session.account, list, toasts);
  tellChanges(ports, session.account, list, changes, toasts);
  // From the start: what ends while the rest is read is not told again.
  ports.onTold((told) => {
    if (told.bauta === 'progress') changes.came(told);
    else if (told.what === 'aliases') void list.reload('never');
    else if (told.what === 'hosts') void list.reload('if-stale');
    else void session.refresh();
  });
  const [signIn, view, newAddress, keys, edit] = await Promise.all([
    ports.local
      .get(inLocal.oauthClients)
      .then((clients) => createSignIn(ports, session.app, session.refresh, parseOAuthClients(clients))),
    createListView(ports, list, changes.refused),
    createNewAddress(ports, session.app, session.account, list, features),
    loadKeyChoice(ports),
    loadDraft<EditDraft>(
      ports.session,
      inSession.edit,
      { id: '', accountId: '', description: '', site: '' },
      tenMinutes,
      ports.now,
    ),
    session.refresh(),
  ]);

  effect(() => {
    // A new account, or one signed in again, is the one to look at.
    const signedIn = signIn.settle();
    if (signedIn !== null) session.choose(signedIn);
  });
  const accountNow = computed(() => `${session.account.value?.id} ${session.account.value?.status}`);
  const accountId = computed(() => session.account.value?.id);
  const selection = createSelection(list);
  const detail = signal<string | null>(null);
  const openedRow = signal<OpenedRow | null>(null);
  effect(() => {
    // What was open and what was told belongs to the account before.
    if (accountId.value === undefined) return;
    detail.value = null;
    openedRow.value = null;
    toasts.clear();
  });
  let opened = Promise.resolve();
  effect(() => {
    // Also where its sign-in died, or was renewed.
    void accountNow.value;
    selection.end();
    opened = list.open();
  });
  void newAddress.resume();
  reopenEdit(accountId, list, edit, detail);
  // Drawn with the addresses as last known: a frame without them would only move what stands below.
  await opened;
  void ports.drawn().then(load);

  return {
    ports,
    session,
    list,
    view,
    changes,
    selection,
    features,
    keys,
    use: createUseAddress(ports, toasts),
    newAddress,
    unfinished: createUnfinished(ports, list, toasts),
    signIn,
    toasts,
    connected: createConnection(session.account, rules),
    here: computed(() => {
      const origin = session.app.value?.site?.origin;
      return origin === undefined ? [] : ofSite(list.aliases.value ?? [], origin, rules.value.sameSite);
    }),
    detail,
    openedRow,
    help: signal(false),
    edit,
    async signOut(accountId) {
      toasts.show({ words: t('popup_signingOut'), busy: true, lasts: patience });
      const reply = await ports.send('signOut', { accountId });
      await session.refresh();
      if (reply.ok)
        return toasts.show({ words: t(reply.value.revoked ? 'popup_signedOut' : 'popup_signedOutOnly') });
      toasts.hide();
      session.tell(reply.error);
    },
  };
}

/**
 * Shows the address again whose description was being typed when the popup closed. A popup that died after saving, before
 * it could forget the draft, left nothing unsaved: that draft is dropped.
 */
function reopenEdit(
  accountNow: ReadonlySignal<string | undefined>,
  list: AliasesState,
  edit: Draft<EditDraft>,
  detail: Signal<string | null>,
): void {
  const { id, accountId, description, site } = edit.value.value;
  if (id === '') return;
  let isDone = false;
  effect(() => {
    const aliases = list.aliases.value;
    if (aliases === null || isDone || accountNow.value !== accountId) return;
    isDone = true;
    const alias = aliases.find((known) => known.id === id);
    const isSaved =
      alias && alias.description === description.trim() && siteLabel(alias.forDomain) === site.trim();
    if (alias && !isSaved) detail.value = id;
    else edit.clear();
  });
}
