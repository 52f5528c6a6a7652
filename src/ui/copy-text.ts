/** Puts a text into the clipboard; false where the browser forbids it, or the document lost the focus: the caller tells the person. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
