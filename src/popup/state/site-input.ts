/**
 * The origin of a site as a person types it (`shop.example`, a whole address of a page); empty for none, `null` for what is
 * no site. The scheme that was known before is kept: a site on this machine may be plain http.
 */
export function originOf(typed: string, before = ''): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const scheme = before.startsWith('http://') ? 'http' : 'https';
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${scheme}://${text}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, origin } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /[^.]\.[^.]|^localhost$|^\[/.test(hostname) ? origin : null;
}
