import { createLexicon, type Lexicon } from '../detection/index.ts';
import { type PageKit, pageKitKey } from '../domain/page-kit.ts';
import { type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import type { Ask } from './ask.ts';
import type { ReadStored } from './stored.ts';

const darkQuery = /\(prefers-color-scheme[^)]+\)/;

/** The words by which fields are judged, and the look of mark and panel. */
export interface Kit {
  readonly lexicon: Lexicon;
  readonly style: string;
}

/** Loads the kit at the first call: from storage, else from the background. Null where neither has it. */
export function createKit(stored: ReadStored, ask: Ask): () => Promise<Kit | null> {
  let loading: Promise<Kit | null> | null = null;

  async function load(): Promise<Kit | null> {
    const values = await stored();
    const text = await readOwn(values?.[pageKitKey]).then((own) => own ?? askForIt());
    if (text === null) {
      loading = null;
      return null;
    }
    const { words, style } = JSON.parse(text) as PageKit;
    const theme = (values?.[pageSettingsKey] as Partial<PageSettings> | undefined)?.theme;
    return { lexicon: createLexicon(words), style: themed(style, theme) };
  }

  async function askForIt(): Promise<string | null> {
    const reply = await ask('page.kit', {});
    return reply.ok ? reply.value : null;
  }

  return () => (loading ??= load());
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
