import * as v from 'valibot';
import {
  defaultMakingSettings,
  isPrefix,
  longestDescription,
  type MakingSettings,
} from './making-settings.ts';

const fallback = defaultMakingSettings;

const settings = v.object({
  prefix: v.fallback(v.picklist(['none', 'site', 'fixed']), fallback.prefix),
  fixedPrefix: v.fallback(v.pipe(v.string(), v.check(isPrefix)), ''),
  description: v.fallback(v.picklist(['empty', 'site', 'fixed']), fallback.description),
  fixedDescription: v.fallback(v.pipe(v.string(), v.maxLength(longestDescription)), ''),
  state: v.fallback(v.picklist(['enabled', 'pending']), fallback.state),
});

/** The stored settings; whatever is damaged, missing or of another build falls back to its default. */
export function parseMakingSettings(stored: unknown): MakingSettings {
  const parsed = v.safeParse(settings, stored);
  return parsed.success ? parsed.output : fallback;
}
