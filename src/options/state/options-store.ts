import { type ReadonlySignal, signal } from '@preact/signals';
import type { AccountChange } from '../../domain/account.ts';
import type { AppError } from '../../domain/errors.ts';
import { type PageSettings, pageSettingsKey } from '../../domain/page-settings.ts';
import { parsePageSettings } from '../../domain/parse-page-settings.ts';
import { t } from '../../i18n/t.ts';
import type { AppState } from '../../messages/contract.ts';
import { send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { type OAuthClients, oauthClientsKey, parseOAuthClients } from '../../ui/oauth-clients.ts';

/** What the options page knows and can change. */
export interface Options {
  readonly app: ReadonlySignal<AppState | null>;
  readonly error: ReadonlySignal<AppError | null>;
  readonly page: ReadonlySignal<PageSettings>;
  readonly clients: ReadonlySignal<OAuthClients>;
  /** The last change, in a word, for those who listen rather than look. */
  readonly saved: ReadonlySignal<string>;
  refresh(): Promise<void>;
  /** Edits what is stored now, which a page may have changed a moment ago. */
  changePage(edit: (settings: PageSettings) => PageSettings): Promise<void>;
  changeClients(edit: (clients: OAuthClients) => OAuthClients): Promise<void>;
  /** Makes an account the default, or gives it a colour. */
  arrange(accountId: string, change: AccountChange): Promise<void>;
  signOut(accountId: string): Promise<void>;
  /** The popup's page in a tab, where one signs in. */
  openSignIn(): void;
  openPopupPage(): void;
}

/** Reads what is set, and follows changes made elsewhere. */
export async function createOptions(): Promise<Options> {
  const { local, session } = browser.storage;
  const app = signal<AppState | null>(null);
  const error = signal<AppError | null>(null);
  const saved = signal('');
  const page = signal(parsePageSettings((await local.get(pageSettingsKey))[pageSettingsKey]));
  const clients = signal(parseOAuthClients((await local.get(oauthClientsKey))[oauthClientsKey]));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const { [pageSettingsKey]: pageNow, [oauthClientsKey]: clientsNow } = changes;
    if (pageNow) page.value = parsePageSettings(pageNow.newValue);
    if (clientsNow) clients.value = parseOAuthClients(clientsNow.newValue);
  });
  const say = <V extends 'app.state' | 'account.arrange' | 'signOut'>(
    verb: V,
    args: Parameters<typeof send<V>>[2],
  ) => send((message) => browser.runtime.sendMessage(message), verb, args);
  const refresh = async () => {
    const reply = await say('app.state', {});
    if (reply.ok) app.value = reply.value;
    error.value = reply.ok ? null : reply.error;
  };
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'bauta' in message && message.bauta === 'changed')
      void refresh();
    return undefined;
  });
  const openPopupPage = () => {
    void browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html') });
  };
  void refresh();

  return {
    app,
    error,
    page,
    clients,
    saved,
    refresh,
    openPopupPage,
    async changePage(edit) {
      page.value = edit(parsePageSettings((await local.get(pageSettingsKey))[pageSettingsKey]));
      await local.set({ [pageSettingsKey]: page.value });
      saved.value = t('options_saved');
    },
    async changeClients(edit) {
      clients.value = edit(parseOAuthClients((await local.get(oauthClientsKey))[oauthClientsKey]));
      await local.set({ [oauthClientsKey]: clients.value });
      saved.value = t('options_saved');
    },
    async arrange(accountId, change) {
      const reply = await say('account.arrange', { accountId, change });
      if (reply.ok) saved.value = t('options_saved');
      error.value = reply.ok ? null : reply.error;
      await refresh();
    },
    async signOut(accountId) {
      const reply = await say('signOut', { accountId });
      if (reply.ok) saved.value = t('options_signedOut');
      await refresh();
    },
    openSignIn() {
      const before = (app.value?.accounts ?? []).map(({ id, status }) => `${id} ${status}`).join();
      const draft = { at: Date.now(), value: { open: true, before } };
      void session.set({ 'popup.signIn': draft }).then(openPopupPage);
    },
  };
}
