import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Account, type FoundServer, fastmailSessionUrl } from '../../domain/account.ts';
import type { AppError } from '../../domain/errors.ts';
import type { AppState, SignInProgress, SignInRequest } from '../../messages/contract.ts';
import { type OAuthClients, oauthClientFor } from '../../ui/oauth-clients.ts';
import { type Draft, loadDraft } from './draft.ts';
import { hostPatterns } from './host-patterns.ts';
import type { Ports } from './ports.ts';

export type Provider = 'fastmail' | 'other';
export type Method = SignInRequest['kind'];

/** The sign-in form, as far as it is typed. Secrets in it live in memory only, and not for long. */
export interface SignInDraft extends Record<string, string | boolean> {
  readonly provider: Provider;
  readonly method: Method;
  readonly server: string;
  readonly token: string;
  readonly username: string;
  readonly password: string;
  /** The form was opened beside accounts that are there already. */
  readonly open: boolean;
  /** The accounts as they were when the form was opened. */
  readonly before: string;
}

export interface SignIn {
  readonly draft: Draft<SignInDraft>;
  readonly progress: ReadonlySignal<SignInProgress>;
  /** This build, or the person, has an OAuth client id for Fastmail. */
  readonly fastmailOAuth: boolean;
  /** Opens the form: for another account, or for one whose sign-in died. */
  open(again: Account | null): void;
  close(): void;
  /** The sign-in that the form was opened for has happened: what was typed is forgotten. Whether it was so. */
  settle(): boolean;
  /** A server that nobody has looked for yet is being looked for. */
  readonly finding: ReadonlySignal<boolean>;
  /** What was found, until the person agrees to it or goes back. */
  readonly found: ReadonlySignal<FoundServer | null>;
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
  const draft = await loadDraft(ports.session, 'popup.signIn', empty, tenMinutes, ports.now);
  const starting = signal<SignInProgress | null>(null);
  const forgotten = signal<string | null>(null);
  const idle: SignInProgress = { step: 'idle' };
  const progress = computed(() => {
    const known = starting.value ?? app.value?.signIn ?? idle;
    return JSON.stringify(known) === forgotten.value ? idle : known;
  });
  const stamp = () => (app.value?.accounts ?? []).map(({ id, status }) => `${id} ${status}`).join();

  const finding = signal(false);
  const found = signal<FoundServer | null>(null);
  /** What the person agreed to last; it holds for the same server alone. */
  let agreed: { readonly server: string; readonly found: FoundServer } | null = null;

  const fail = (server: string, error: AppError) => {
    starting.value = { step: 'failed', server, error };
  };

  const find = async () => {
    const { server, ...rest } = requestOf(draft.value.value, clients);
    const clientId = rest.kind === 'oauth' ? rest.clientId : undefined;
    forgotten.value = null;
    finding.value = true;
    const reply = await ports.send('signIn.find', { server, ...(clientId !== undefined && { clientId }) });
    if (!finding.value) return;
    finding.value = false;
    if (!reply.ok) return fail(server, reply.error);
    const { oauth, basic, why } = reply.value;
    if (rest.kind === 'oauth' && oauth === null) {
      // It says itself how it wants to be spoken to.
      if (basic) draft.change({ method: 'basic' });
      return why && !basic ? fail(server, why) : forget();
    }
    found.value = reply.value;
  };

  const forget = () => {
    starting.value = null;
    finding.value = false;
    found.value = null;
    forgotten.value = JSON.stringify(app.value?.signIn ?? idle);
  };

  const start = async (apiOrigin?: string) => {
    const plain = requestOf(draft.value.value, clients);
    const consent = agreed?.server === plain.server ? agreed.found : null;
    const request = {
      ...plain,
      ...(plain.kind === 'oauth' && consent?.oauth && { issuer: consent.oauth.issuer }),
      ...(plain.kind !== 'oauth' && consent && { server: consent.sessionUrl }),
      ...(apiOrigin !== undefined && { apiOrigin }),
    };
    forgotten.value = null;
    found.value = null;
    starting.value = { step: 'working', server: request.server, startedAt: ports.now() };
    const reply = await ports.send('signIn.start', request);
    await refresh();
    // Whoever cancelled it knows.
    const isOver = reply.ok || reply.error.code === 'sign-in-cancelled';
    if (isOver) starting.value = null;
    else fail(plain.server, reply.error);
  };

  return {
    draft,
    progress,
    fastmailOAuth,
    finding,
    found,
    async submit() {
      await (isKnown(draft.value.value) ? start() : find());
    },
    async agree() {
      const { server } = requestOf(draft.value.value, clients);
      if (found.value) agreed = { server, found: found.value };
      await start();
    },
    open(again) {
      draft.change({ ...empty, open: true, before: stamp() });
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
      const isDone = progress.value.step === 'idle' && stamp() !== draft.value.value.before;
      if (isDone && draft.value.value !== empty) draft.clear();
      return isDone;
    },
    start,
    async cancel() {
      starting.value = null;
      finding.value = false;
      await ports.send('signIn.cancel', {});
      await refresh();
    },
    async allowHost(error) {
      const isAllowed = await ports.requestHosts(hostPatterns(draft.value.value.server, error.detail));
      // What was agreed to need not be shown again.
      if (isAllowed) await (agreed || isKnown(draft.value.value) ? start() : find());
    },
    forget,
  };
}

/** Whether there is nothing to find: Fastmail's token page, or a session URL with the secret that goes to it. */
function isKnown({ provider, method, server }: SignInDraft): boolean {
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
