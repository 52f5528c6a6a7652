import {
  defaultPageSettings,
  type FieldRule,
  most,
  type PageSettings,
  pageSettingsVersion,
} from './page-settings.ts';
import { numbered, type Step, upgrade } from './upgrade.ts';

type Unknown = Readonly<Record<string, unknown>>;

/** From each form of the stored settings to the next. */
export const pageSteps: readonly Step[] = [numbered];

/** The stored settings, of this form or an older one; whatever is damaged or missing falls back to its default, and what is too much is dropped. */
export function parsePageSettings(stored: unknown): PageSettings {
  const known = upgrade(stored, pageSteps);
  const given: Unknown = isRecord(known) ? known : {};
  const { marks, where, never, always, onClick, theme, fields, refused } = given;
  return {
    version: pageSettingsVersion,
    marks: typeof marks === 'boolean' ? marks : defaultPageSettings.marks,
    where:
      where === 'everywhere' || where === 'chosen' || where === 'strict' ? where : defaultPageSettings.where,
    never: numbersOf(never),
    always: list(always).filter(isText).slice(-most.sites),
    onClick: onClick === 'panel' || onClick === 'fill' ? onClick : defaultPageSettings.onClick,
    theme: theme === 'light' || theme === 'dark' ? theme : defaultPageSettings.theme,
    fields: list(fields).filter(isFieldRule).slice(-most.fields),
    refused: domainsOf(refused),
  };
}

function numbersOf(given: unknown): Record<string, number> {
  return Object.fromEntries(
    entries(given)
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      .slice(-most.sites),
  );
}

function domainsOf(given: unknown): Record<string, readonly string[]> {
  return Object.fromEntries(
    entries(given)
      .map(([site, domains]) => [site, list(domains).filter(isText).slice(-most.domains)] as const)
      .filter(([, domains]) => domains.length > 0)
      .slice(-most.refused),
  );
}

function isFieldRule(given: unknown): given is FieldRule {
  return (
    isRecord(given) && isText(given['site']) && isText(given['field']) && typeof given['show'] === 'boolean'
  );
}

function entries(given: unknown): [string, unknown][] {
  return isRecord(given) ? Object.entries(given) : [];
}

function list(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
