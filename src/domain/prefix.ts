/** What the server takes as a prefix (Fastmail's MaskedEmail documentation, `emailPrefix`). */
export function isPrefix(text: string): boolean {
  return /^[a-z0-9_]{0,64}$/.test(text);
}
