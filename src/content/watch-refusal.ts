/** How long after the fill a site's "no" still counts as one to the address, in ms. */
const patience = 60_000;

/**
 * Whether the site turns a filled address down: it marks the field as invalid (`aria-invalid`, or the browser's own validation with the page's
 * words) while the address still stands there. Watches one field's attributes for a minute, and costs nothing else.
 */
export function watchRefusal(field: HTMLInputElement, value: string, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (refused: boolean) => {
      observer.disconnect();
      resolve(refused);
    };
    const look = () => {
      const said = field.ariaInvalid === 'true' || field.validity.customError;
      if (said && field.value === value) end(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(field, { attributeFilter: ['aria-invalid'] });
    field.addEventListener('invalid', look, { signal });
    signal.addEventListener('abort', () => end(false));
    setTimeout(end, patience, false);
  });
}
