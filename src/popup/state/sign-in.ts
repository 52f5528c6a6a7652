import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Account, fastmailSessionUrl } from '../../domain/account.ts';
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
  start(): Promise<void>;
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

  const start = async () => {
    const request = requestOf(draft.value.value, clients);
    forgotten.value = null;
    starting.value = { step: 'working', server: request.server, startedAt: ports.now() };
    const reply = await ports.send('signIn.start', request);
    await refresh();
    // Whoever cancelled it knows.
    const isOver = reply.ok || reply.error.code === 'sign-in-cancelled';
    starting.value = isOver ? null : { step: 'failed', server: request.server, error: reply.error };
  };

  return {
    draft,
    progress,
    fastmailOAuth,
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
      starting.value = null;
      forgotten.value = JSON.stringify(app.value?.signIn ?? idle);
    },
    settle() {
      const isDone = progress.value.step === 'idle' && stamp() !== draft.value.value.before;
      if (isDone && draft.value.value !== empty) draft.clear();
      return isDone;
    },
    start,
    async cancel() {
      starting.value = null;
      await ports.send('signIn.cancel', {});
      await refresh();
    },
    async allowHost(error) {
      if (await ports.requestHosts(hostPatterns(draft.value.value.server, error.detail))) await start();
    },
    forget() {
      starting.value = null;
      forgotten.value = JSON.stringify(app.value?.signIn ?? idle);
    },
  };
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
