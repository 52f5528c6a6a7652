const longest = 86_400;

/**
 * Seconds to wait according to a `Retry-After` header (RFC 9110 §10.2.3: seconds or an HTTP date), at most a day;
 * undefined where there is none or it makes no sense. `now` in milliseconds since the epoch.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), longest);
  // Every form of an HTTP date begins with the day's name; `Date.parse` alone would take "-5" for a year.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  return Math.min(Math.max(0, Math.ceil((time - now) / 1000)), longest);
}
