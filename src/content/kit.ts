import { type Knowledge, learn } from '../detection/index.ts';
import { pageKitKey } from '../domain/page-kit.ts';
import { type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import type { Ask } from './ask.ts';
import type { PageKit } from './page-kit.ts';
import type { Stored } from './stored.ts';

const darkQuery = /\(prefers-color-scheme[^)]+\)/;

/** What the detector and the panel work with; see `PageKit`. */
export interface Kit extends Omit<PageKit, 'lessons'> {
  readonly knowledge: Knowledge;
}

/**
 * Opens the kit that storage holds, or else asks the background for it. Null where neither has it; the next call then tries
 * again.
 */
export function createKit(ask: Ask): (stored: Stored) => Promise<Kit | null> {
  let opening: Promise<Kit | null> | null = null;

  async function open(stored: Stored): Promise<Kit | null> {
    const text = (await readOwn(stored?.[pageKitKey])) ?? (await askForIt());
    if (text === null) {
      opening = null;
      return null;
    }
    const { lessons, ...kit } = JSON.parse(text) as PageKit;
    const theme = (stored?.[pageSettingsKey] as Partial<PageSettings> | undefined)?.theme;
    return { ...kit, knowledge: learn(lessons), style: themed(kit.style, theme) };
  }

  async function askForIt(): Promise<string | null> {
    const reply = await ask('page.kit', {});
    return reply.ok ? reply.value : null;
  }

  return (stored) => (opening ??= open(stored));
}

/** The style sheet in the person's own theme, where that is not the browser's. */
function themed(style: string, theme: PageSettings['theme'] = 'system'): string {
  return theme === 'system' ? style : style.replace(darkQuery, theme === 'dark' ? 'all' : 'not all');
}

/**
 * A text as this build made it, or null. Content scripts may write to `storage.local`, so a page that has broken into its own
 * could leave another kit for all others. Nothing shows on pages without a secure context, which have no `subtle`.
 */
async function readOwn(text: unknown): Promise<string | null> {
  if (typeof text !== 'string' || !isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === __PAGE_KIT_DIGEST__ ? text : null;
}
