import type { Intent } from '../domain/intent.ts';
import { sameSite } from '../domain/site.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** New aliases that one site's pages may cause; past that the person makes them in the popup. */
const perSite = [
  { within: minute, most: 4 },
  { within: day, most: 20 },
] as const;

/** Whether one more creation from a page of this origin would be too many. A spare that is leased again costs nothing. */
export function exceedsLimit(intents: readonly Intent[], origin: string, now: number): boolean {
  const times = intents
    .filter((intent) => intent.wish.forDomain !== '' && sameSite(intent.wish.forDomain, origin))
    .map((intent) => now - intent.createdAt);
  return perSite.some(({ within, most }) => times.filter((age) => age < within).length >= most);
}
