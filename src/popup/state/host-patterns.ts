/**
 * The match patterns to ask the browser for, so that a server which does not let us in by itself can be reached: the host that the
 * fault names, or, where it names none, the one that was typed (an address, a host or a URL). Ports are no part of it.
 */
export function hostPatterns(typed: string, fault?: string): readonly string[] {
  const named = fault?.match(/https?:\/\/[^\s"'<>]+/g) ?? [];
  const origins = named.length > 0 ? named : [typed.replace(/^.*@/, '')];
  const patterns = origins.map(patternOf).filter((pattern) => pattern !== null);
  return [...new Set(patterns)];
}

function patternOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const bare = !text.includes('://');
  const loopback = /^(localhost|127\.0\.0\.1)(:|\/|$)/.test(text);
  const url = bare ? `${loopback ? 'http' : 'https'}://${text}` : text;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}
