import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Account, type FoundServer, fastmailSessionUrl } from '../../domain/account.ts';
import type { AppError } from '../../domain/errors.ts';
import type { AppState, SignInProgress, SignInRequest } from '../../messages/contract.ts';
import { type OAuthClients, oauthClientFor } from '../../ui/oauth-clients.ts';
import { type Draft, loadDraft } from './draft.ts';
import { hostPatterns } from './host-patterns.ts';
import { inSession } from './kept.ts';
import type { Ports } from './ports.ts';

export type Provider = 'fastmail' | 'other';
export type Method = SignInRequest['kind'];

/** The sign-in form, as far as it is typed. Secrets in it live in memory only; ten minutes old they are forgotten. */
export interface SignInDraft extends Record<string, string | boolean> {
  readonly provider: Provider;
  readonly method: Method;
  readonly server: string;
  readonly token: string;
  readonly username: string;
  readonly password: string;
  /** The form was opened beside accounts that are there already. */
  readonly open: boolean;
  /** What was there when the form was opened: the ids of the accounts that were active, and of the sign-in that worked last. */
  readonly before: string;
}

/** Where the form stands: one thing at a time. */
export type SignInStage =
  | SignInProgress
  /** A server that nobody has looked for yet is being looked for. */
  | { readonly step: 'finding' }
  /** What was found behind `typed`, until the person agrees to it or goes back. */
  | { readonly step: 'found'; readonly typed: string; readonly found: FoundServer };

export interface SignIn {
  readonly draft: Draft<SignInDraft>;
  readonly stage: ReadonlySignal<SignInStage>;
  /** This build, or the person, has an OAuth client id for Fastmail. */
  readonly fastmailOAuth: boolean;
  /** Opens the form: for another account, or for one whose sign-in died. */
  open(again: Account | null): void;
  close(): void;
  /**
   * Once the sign-in that the form was for has happened, what was typed is forgotten. Answers the account that was signed in beside
   * others: the one to look at.
   */
  settle(): string | null;
  /** The form was sent: where the server is yet to be found, it is shown first. */
  submit(): Promise<void>;
  /** The person agrees to what was found. */
  agree(): Promise<void>;
  /** Signs in; `apiOrigin` is another site that the person allows the server to work at. */
  start(apiOrigin?: string): Promise<void>;
  cancel(): Promise<void>;
  /** Asks for the host that the browser keeps from us, then tries again. From a click. */
  allowHost(error: AppError): Promise<void>;
  /** Puts the fault away: the person types on. */
  forget(): void;
}

const tenMinutes = 600_000;

/** Signing in. The background does it, since this popup dies when the sign-in window takes the focus. */
export async function createSignIn(
  ports: Ports,
  app: ReadonlySignal<AppState | null>,
  refresh: () => Promise<void>,
  clients: OAuthClients,
): Promise<SignIn> {
  const fastmailOAuth = __FASTMAIL_CLIENT_ID__ !== '' || oauthClientFor(clients, '') !== undefined;
  const empty: SignInDraft = {
    provider: 'fastmail',
    method: fastmailOAuth ? 'oauth' : 'token',
    server: '',
    token: '',
    username: '',
    password: '',
    open: false,
    before: '',
  };
  const draft = await loadDraft(ports.session, inSession.signIn, empty, tenMinutes, ports.now);
  /** What this popup is doing; `null`: whatever the background says. */
  const own = signal<SignInStage | null>(null);
  /** What the background said when the person put it away. */
  const putAway = signal('');
  const idle: SignInProgress = { step: 'idle' };
  const told = () => app.value?.signIn ?? idle;
  const stage = computed(() => own.value ?? (JSON.stringify(told()) === putAway.value ? idle : told()));

  /** The account that the sign-in of this popup ended with: it may have been active before. */
  const signedIn = signal<string | null>(null);
  const active = () =>
    (app.value?.accounts ?? []).flatMap(({ id, status }) => (status === 'active' ? id : []));
  const last = () => {
    const progress = told();
    return progress.step === 'idle' ? progress.last : undefined;
  };
  /** What the person agreed to last; it holds for what they had typed alone. */
  let agreed: { readonly typed: string; readonly found: FoundServer } | null = null;
  const consentTo = (typed: string) => (agreed?.typed === typed ? agreed.found : null);

  const forget = () => {
    own.value = null;
    putAway.value = JSON.stringify(told());
  };

  const find = async () => {
    const { server, ...rest } = requestOf(draft.value.value, clients);
    const clientId = rest.kind === 'oauth' ? rest.clientId : undefined;
    const finding: SignInStage = { step: 'finding' };
    own.value = finding;
    const reply = await ports.send('signIn.find', { server, ...(clientId !== undefined && { clientId }) });
    // Only the newest search is heard, and none that was given up: a password goes where it leads.
    if (own.value !== finding) return;
    const fail = (error: AppError) => {
      own.value = { step: 'failed', server, error };
    };
    if (!reply.ok) return fail(reply.error);
    const { oauth, basic, why } = reply.value;
    if (rest.kind === 'oauth' && oauth === null) {
      // It says itself how it wants to be spoken to.
      if (basic) draft.change({ method: 'basic' });
      return why && !basic ? fail(why) : forget();
    }
    own.value = { step: 'found', typed: server, found: reply.value };
  };

  const start = async (apiOrigin?: string) => {
    const plain = requestOf(draft.value.value, clients);
    const consent = consentTo(plain.server);
    const request = {
      ...plain,
      ...(plain.kind === 'oauth' && consent?.oauth && { issuer: consent.oauth.issuer }),
      ...(plain.kind !== 'oauth' && consent && { server: consent.sessionUrl }),
      ...(apiOrigin !== undefined && { apiOrigin }),
    };
    const working: SignInStage = { step: 'working', server: request.server, startedAt: ports.now() };
    putAway.value = '';
    own.value = working;
    const reply = await ports.send('signIn.start', request);
    await refresh();
    if (own.value !== working) return;
    batch(() => {
      // Whoever cancelled it knows.
      const isOver = reply.ok || reply.error.code === 'sign-in-cancelled';
      own.value = isOver ? null : { step: 'failed', server: plain.server, error: reply.error };
      if (reply.ok) signedIn.value = reply.value.accountId;
    });
  };

  const isKnown = (typed: SignInDraft) =>
    needsNoSearch(typed) || consentTo(requestOf(typed, clients).server) !== null;

  return {
    draft,
    stage,
    fastmailOAuth,
    async submit() {
      await (needsNoSearch(draft.value.value) ? start() : find());
    },
    async agree() {
      if (stage.value.step !== 'found') return;
      agreed = stage.value;
      await start();
    },
    open(again) {
      signedIn.value = null;
      draft.change({ ...empty, open: true, before: [...active(), last()?.id ?? ''].join(' ') });
      if (again === null) return;
      const isFastmail = again.sessionUrl === fastmailSessionUrl;
      draft.change({
        provider: isFastmail ? 'fastmail' : 'other',
        method: again.auth,
        server: isFastmail ? '' : again.sessionUrl,
        username: again.auth === 'basic' ? again.username : '',
      });
    },
    close() {
      draft.clear();
      forget();
    },
    settle() {
      if (stage.value.step !== 'idle') return null;
      const { open, before } = draft.value.value;
      const known = before.split(' ');
      const done = last();
      const isNew = (account: string) => !known.includes(account);
      // An account that was active before has no other sign that it was signed in anew, where the popup died meanwhile.
      const renewed = done && isNew(done.id) && active().includes(done.accountId) ? done.accountId : null;
      const id = signedIn.value ?? renewed ?? active().find(isNew) ?? null;
      if (id === null) return null;
      signedIn.value = null;
      if (draft.value.value !== empty) draft.clear();
      return open ? id : null;
    },
    start,
    async cancel() {
      own.value = null;
      await ports.send('signIn.cancel', {});
      await refresh();
    },
    async allowHost(error) {
      const isAllowed = await ports.requestHosts(hostPatterns(draft.value.value.server, error.detail));
      // What was agreed to need not be shown again.
      if (isAllowed) await (isKnown(draft.value.value) ? start() : find());
    },
    forget,
  };
}

/** Whether there is nothing to find: Fastmail's token page, or a session URL with the secret that goes to it. */
function needsNoSearch({ provider, method, server }: SignInDraft): boolean {
  if (method === 'oauth') return false;
  return provider === 'fastmail' || /^https?:\/\/[^/]+\/./.test(server.trim());
}

function requestOf(draft: SignInDraft, clients: OAuthClients): SignInRequest {
  const server = draft.provider === 'fastmail' ? '' : draft.server.trim();
  if (draft.method === 'token') return { kind: 'token', server, token: draft.token.trim() };
  if (draft.method === 'basic') {
    const { password } = draft;
    return { kind: 'basic', server, username: draft.username.trim(), password };
  }
  const clientId = oauthClientFor(clients, server);
  return clientId === undefined ? { kind: 'oauth', server } : { kind: 'oauth', server, clientId };
}
