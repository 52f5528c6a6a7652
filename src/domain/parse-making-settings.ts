import * as v from 'valibot';
import {
  defaultMakingSettings,
  longestDescription,
  type MakingSettings,
  makingVersion,
} from './making-settings.ts';
import { isPrefix } from './prefix.ts';
import { numbered, type Step, upgrade } from './upgrade.ts';

const fallback = defaultMakingSettings;

const settings = v.object({
  prefix: v.fallback(v.picklist(['none', 'site', 'fixed']), fallback.prefix),
  fixedPrefix: v.fallback(v.pipe(v.string(), v.check(isPrefix)), ''),
  description: v.fallback(v.picklist(['empty', 'site', 'fixed']), fallback.description),
  fixedDescription: v.fallback(v.pipe(v.string(), v.maxLength(longestDescription)), ''),
  state: v.fallback(v.picklist(['enabled', 'pending']), fallback.state),
});

/** From each form of the stored settings to the next. */
export const makingSteps: readonly Step[] = [numbered];

/** The stored settings, of this form or an older one; whatever is damaged, missing or of another build falls back to its default. */
export function parseMakingSettings(stored: unknown): MakingSettings {
  const parsed = v.safeParse(settings, upgrade(stored, makingSteps));
  return parsed.success ? { version: makingVersion, ...parsed.output } : fallback;
}
