/** Hands a text to the person as a file, as if a link to it was clicked. It never leaves the machine. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; the page may live for hours in a side panel.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
