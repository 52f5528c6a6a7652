import { type Knowledge, learn } from '../detection/index.ts';
import { markNameKey, type PageKitPart } from '../domain/page-kit.ts';
import { type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import { t } from '../i18n/t.ts';
import type { Ask } from './ask.ts';
import type { MarkKit, PanelKit } from './page-kit.ts';
import { readStored, type Stored } from './stored.ts';

const darkQuery = /\(prefers-color-scheme[^)]+\)/;

/** The keys of what is to be read before a kit is opened. */
export const kitKeys = ['kit', markNameKey] as const;

/** What detector and mark work with; see `MarkKit`. */
export interface Kit extends Pick<MarkKit, 'style' | 'markTree'> {
  readonly knowledge: Knowledge;
  readonly markName: string;
  /** Teaches the detector the words that it lacked; false where nobody has them now. */
  learnMore(): Promise<boolean>;
  /** What the panel works with; null where nobody has it now. */
  forPanel(): Promise<PanelKit | null>;
}

/**
 * Opens the kit that storage holds, or else asks the background for it, part by part as they are needed. Null where neither has it; the next
 * call then tries again.
 */
export function createKit(ask: Ask): (stored: Stored) => Promise<Kit | null> {
  async function read<T>(part: PageKitPart, digest: string, stored: Stored): Promise<T | null> {
    let text = stored?.[part];
    if (!(await isOwn(text, digest))) {
      const reply = await ask('page.kit', { part });
      if (!reply.ok) return null;
      text = reply.value;
    }
    return JSON.parse(text as string);
  }

  return once(async (stored: Stored) => {
    const kit = await read<MarkKit>('kit', __PAGE_KIT_DIGEST__, stored);
    if (!kit) return null;
    const { lessons, style, markTree, markNames, digests } = kit;
    const knowledge = learn(lessons);
    const theme = (stored?.[pageSettingsKey] as Partial<PageSettings> | undefined)?.theme;
    const named = stored?.[markNameKey] as string;
    const readLater = async <T>(part: keyof typeof digests) =>
      read<T>(part, digests[part], await readStored(part));
    const readWords = once(() => readLater<Knowledge['words']['other']>('kitWords'));
    return {
      knowledge,
      style: themed(style, theme),
      markTree,
      // The first text that is asked of the browser makes it fetch them all, and storage may hold anything.
      markName: markNames.includes(named) ? named : t('mark_label'),
      async learnMore() {
        knowledge.words.other ??= await readWords();
        return knowledge.words.other !== null;
      },
      forPanel: once(async () => {
        const panel = await readLater<PanelKit>('kitPanel');
        return panel && { ...panel, style: themed(panel.style, theme) };
      }),
    };
  });
}

/** Reads once; where the answer was null, the next call tries again. */
function once<A extends unknown[], T>(
  read: (...args: A) => Promise<T | null>,
): (...args: A) => Promise<T | null> {
  let reading: Promise<T | null> | null = null;
  return (...args) => {
    reading ??= read(...args).then((answer) => {
      if (answer === null) reading = null;
      return answer;
    });
    return reading;
  };
}

/** The style sheet in the person's own theme, where that is not the browser's. */
function themed(style: string, theme: PageSettings['theme'] = 'system'): string {
  return theme === 'system' ? style : style.replace(darkQuery, theme === 'dark' ? 'all' : 'not all');
}

/**
 * Whether something is the text of a digest, as this build made it. Content scripts may write to `storage.local`, so a page that has broken into its
 * own could leave another kit for all others. Nothing shows on pages without a secure context, which have no `subtle`.
 */
async function isOwn(text: unknown, digest: string): Promise<boolean> {
  if (typeof text !== 'string' || !isSecureContext) return false;
  const found = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(found))) === digest;
}
