/** What a scene's page finds where the browser's API would be. Must be serialisable: it crosses into the page. */
export interface Script {
  /** Reply by verb; a verb that is missing never answers, as a sleeping background would. */
  readonly replies: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
  readonly online: boolean;
}

/** Runs in the page before its own scripts: an extension API that answers from the script. */
export function installFakeBrowser({ replies, session, local, messages, online }: Script): void {
  const area = (initial: Readonly<Record<string, unknown>>) => {
    const values: Record<string, unknown> = { ...initial };
    return {
      get: async (keys: string | readonly string[]) =>
        Object.fromEntries([keys].flat().flatMap((key) => (key in values ? [[key, values[key]]] : []))),
      set: async (entries: Record<string, unknown>) => void Object.assign(values, entries),
      remove: async (key: string) => void delete values[key],
      onChanged: { addListener() {} },
    };
  };
  const heard: ((message: unknown, sender: unknown) => unknown)[] = [];
  const api = {
    runtime: {
      id: 'gallery',
      sendMessage: (message: { bauta: string }) =>
        message.bauta in replies ? Promise.resolve(replies[message.bauta]) : new Promise(() => {}),
      onMessage: {
        addListener: (hear: (message: unknown, sender: unknown) => unknown) => void heard.push(hear),
      },
      openOptionsPage: async () => {},
      getURL: (path: string) => `/${path}`,
      getManifest: () => ({ version: '0.1.0' }),
    },
    storage: { session: area(session), local: area(local), onChanged: { addListener() {} } },
    tabs: {
      create: async () => {},
      onActivated: { addListener() {} },
      onUpdated: { addListener() {} },
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: '' },
        { name: 'fill-new-address', shortcut: 'Ctrl+Shift+U' },
      ],
    },
    permissions: { request: async () => true, contains: async () => true },
    i18n: {
      getMessage: (key: string, substitutions: readonly string[] = []) =>
        (messages[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, digit) => substitutions[Number(digit) - 1] ?? '',
        ),
      getUILanguage: () => 'en',
    },
  };
  /** What the background would tell unasked. */
  const tell = (message: unknown) => {
    for (const hear of heard) hear(message, { id: 'gallery' });
  };
  Object.assign(globalThis, { browser: api, chrome: api, tell });
  Object.defineProperty(navigator, 'onLine', { get: () => online });
}
