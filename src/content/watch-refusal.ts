/** How long after the fill a site's "no" still counts as one to the address, in ms. */
const patience = 60_000;

/**
 * Whether the site turns a filled address down: it marks the field as invalid (`aria-invalid`, or the browser's own validation with the page's
 * words) while the address still stands there. Watches one attribute for a minute, and costs nothing else.
 */
export function watchRefusal(
  at: { readonly field: HTMLInputElement },
  value: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (refused: boolean) => {
      observer.disconnect();
      resolve(refused);
    };
    const look = () => {
      const { field } = at;
      const said = field.ariaInvalid === 'true' || field.validity.customError;
      if (said && field.value === value) end(true);
    };
    const observer = new MutationObserver(look);
    // The page may put another field in its place.
    const root = at.field.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['aria-invalid'] });
    root.addEventListener('invalid', look, { capture: true, signal });
    signal.addEventListener('abort', () => end(false));
    setTimeout(end, patience, false);
  });
}
