export type Theme = 'system' | 'light' | 'dark';

/**
 * Where our pages remember the theme beside the settings: `localStorage` of the extension's own origin answers before the first
 * drawing, where `storage.local` would let a dark room flash white.
 */
const key = 'theme';

/** Gives a page of ours the theme that the person chose, now and when another page of ours changes it. */
export function wearTheme(root: HTMLElement): void {
  const wear = () => {
    root.dataset['theme'] = localStorage.getItem(key) ?? 'system';
  };
  wear();
  addEventListener('storage', wear);
}

/** Remembers a choice and shows it at once. The settings that pages obey are the caller's. */
export function chooseTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
  root.dataset['theme'] = theme;
}
