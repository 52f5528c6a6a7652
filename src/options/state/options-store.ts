import { type ReadonlySignal, signal } from '@preact/signals';
import type { AccountChange } from '../../domain/account.ts';
import { type AppError, appError } from '../../domain/errors.ts';
import { type MakingSettings, makingSettingsKey } from '../../domain/making-settings.ts';
import { type PageSettings, pageSettingsKey } from '../../domain/page-settings.ts';
import { parseMakingSettings } from '../../domain/parse-making-settings.ts';
import { parsePageSettings } from '../../domain/parse-page-settings.ts';
import { t } from '../../i18n/t.ts';
import type { AppState, Reply } from '../../messages/contract.ts';
import { readTold } from '../../messages/told.ts';
import { browser, type Runtime } from '../../platform/page-browser.ts';
import { type OAuthClients, oauthClientsKey, parseOAuthClients } from '../../ui/oauth-clients.ts';
import { chooseTheme, type Theme } from '../../ui/theme.ts';
import { ask } from './ask.ts';
import { type ChecklistState, createChecklist } from './checklist-state.ts';
import { followSetting, type Setting } from './setting.ts';

/** What the options page knows and can change. */
export interface Options {
  readonly app: ReadonlySignal<AppState | null>;
  readonly error: ReadonlySignal<AppError | null>;
  /** The account that is being signed out; its server is told first. */
  readonly leaving: ReadonlySignal<string | null>;
  readonly page: ReadonlySignal<PageSettings>;
  readonly making: ReadonlySignal<MakingSettings>;
  readonly clients: ReadonlySignal<OAuthClients>;
  readonly checklist: ChecklistState;
  /** The last change, in a word, for those who listen rather than look. */
  readonly saved: ReadonlySignal<string>;
  refresh(): Promise<void>;
  /** Edits what is stored now, which a page may have changed a moment ago. */
  changePage(edit: (settings: PageSettings) => PageSettings): Promise<void>;
  changeMaking(edit: (settings: MakingSettings) => MakingSettings): Promise<void>;
  changeClients(edit: (clients: OAuthClients) => OAuthClients): Promise<void>;
  /** Makes an account the default, or gives it a colour. */
  arrange(accountId: string, change: AccountChange): Promise<void>;
  signOut(accountId: string): Promise<void>;
  chooseTheme(theme: Theme): Promise<void>;
  /** Deletes all that is stored here and signs everybody out. */
  wipe(): Promise<Reply<'wipe'>>;
  /** The popup's page in a tab, where one signs in. */
  openSignIn(): void;
  openPopupPage(): void;
}

/** Reads what is set, and follows changes made elsewhere. */
export async function createOptions(): Promise<Options> {
  const app = signal<AppState | null>(null);
  const error = signal<AppError | null>(null);
  const leaving = signal<string | null>(null);
  const saved = signal('');
  const [page, making, clients] = await Promise.all([
    followSetting(pageSettingsKey, parsePageSettings),
    followSetting(makingSettingsKey, parseMakingSettings),
    followSetting(oauthClientsKey, parseOAuthClients),
  ]);
  const checklist = createChecklist();
  const refresh = async () => {
    const reply = await ask('app.state', {});
    if (reply.ok) app.value = reply.value;
    error.value = reply.ok ? null : reply.error;
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (readTold(message, sender, browser.runtime.id)?.bauta === 'changed') void refresh();
    return undefined;
  });
  const openPopupPage = () => {
    void browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html') });
  };
  /** Changes a setting, and says so, or why it is as before. */
  const changing =
    <T>({ change }: Setting<T>) =>
    async (edit: (now: T) => T) => {
      try {
        await change(edit);
        saved.value = t('options_saved');
      } catch (fault) {
        error.value = appError('no-journal', { detail: String(fault) });
      }
    };
  const changePage = changing(page);
  void refresh();
  void checklist.load();

  return {
    app,
    error,
    leaving,
    page: page.value,
    making: making.value,
    clients: clients.value,
    checklist,
    saved,
    refresh,
    openPopupPage,
    changePage,
    changeMaking: changing(making),
    changeClients: changing(clients),
    async chooseTheme(theme) {
      chooseTheme(document.documentElement, theme);
      await changePage((now) => ({ ...now, theme }));
    },
    async arrange(accountId, change) {
      const reply = await ask('account.arrange', { accountId, change });
      if (reply.ok) saved.value = t('options_saved');
      await refresh();
      if (!reply.ok) error.value = reply.error;
    },
    async signOut(accountId) {
      if (leaving.value !== null) return;
      leaving.value = accountId;
      const reply = await ask('signOut', { accountId });
      if (reply.ok) saved.value = t('options_signedOut');
      await refresh();
      leaving.value = null;
      if (!reply.ok) error.value = reply.error;
    },
    async wipe() {
      const reply = await ask('wipe', {});
      if (reply.ok) {
        localStorage.clear();
        chooseTheme(document.documentElement, 'system');
        await Promise.all([refresh(), checklist.load()]);
      }
      return reply;
    },
    openSignIn() {
      const active = (app.value?.accounts ?? []).filter(({ status }) => status === 'active');
      const before = active.map(({ id }) => id).join(' ');
      const draft = { at: Date.now(), value: { open: true, before } };
      void browser.storage.session.set({ 'popup.signIn': draft }).then(openPopupPage);
    },
  };
}
