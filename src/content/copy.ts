/** Copies a text; false where the browser or the page's policy does not let us (the text is then shown to select). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No secure context, no permission, or a frame without `clipboard-write`: the caller says so.
    return false;
  }
}
