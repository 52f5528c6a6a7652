import { type Complaining, complaintsOf } from './complaints.ts';

/** How long after the fill a site's "no" still counts as one to the address, in ms. */
const patience = 60_000;
/** How long it has to stand: while a page works out what it thinks of a new value, it may say what it thought of none, in ms. */
const settled = 300;

/**
 * Whether the site turns a filled address down: it complains as it did not before, while the address still stands in the field, or in its heir.
 * To be called before the fill. Watches for a minute, and looks only where something changed.
 */
export function watchRefusal(
  at: { readonly field: HTMLInputElement },
  value: string,
  complaining: Complaining,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const before = complaintsOf(at.field, complaining);
    let timer = 0;
    const later = () => {
      timer ||= window.setTimeout(look, settled);
    };
    const end = (refused: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(refused);
    };
    function look(): void {
      timer = 0;
      const now = complaintsOf(at.field, complaining);
      for (const old of before) if (!now.has(old)) before.delete(old);
      if (now.size > before.size && at.field.value === value) end(true);
    }
    const observer = new MutationObserver(later);
    const root = at.field.getRootNode();
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-invalid', 'class', 'hidden', 'style'],
    });
    root.addEventListener('invalid', later, { capture: true, signal });
    signal.addEventListener('abort', () => end(false));
    setTimeout(end, patience, false);
  });
}
