const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const formats = new Map<string, Intl.RelativeTimeFormat>();

/**
 * "3 days ago", "in 5 hours", "now" below a minute; `short` where room is scarce ("5 hr. ago"). Times in milliseconds since
 * the epoch.
 */
export function relativeTime(
  time: number,
  now: number,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  const name = `${language} ${style}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style });
    formats.set(name, format);
  }
  const distance = time - now;
  for (const [unit, size] of steps) {
    if (Math.abs(distance) >= size) return format.format(Math.trunc(distance / size), unit);
  }
  return format.format(0, 'second');
}

/** "in 30 seconds", "in 5 minutes", "in 2 hours"; rounded up, so that nobody comes too early. */
export function timeToWait(seconds: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const [unit, size] = steps.find(([, size]) => seconds * 1_000 >= size) ?? ['second', 1_000];
  return format.format(Math.ceil((seconds * 1_000) / size), unit);
}

/** "22 Nov 2026, 23:40", or an empty string where there is no time. */
export function fullTime(iso: string | null, language: string): string {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
