import { defaultPageSettings, type PageSettings } from '../../domain/page-settings.ts';

/** The stored settings; whatever is damaged or missing falls back to its default. */
export function parsePageSettings(stored: unknown): PageSettings {
  const given: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  const { marks, where, never, always, onClick } = given;
  return {
    marks: typeof marks === 'boolean' ? marks : defaultPageSettings.marks,
    where:
      where === 'everywhere' || where === 'chosen' || where === 'strict' ? where : defaultPageSettings.where,
    never: isRecord(never) ? numbersOf(never) : defaultPageSettings.never,
    always: Array.isArray(always) ? always.filter(isText) : defaultPageSettings.always,
    onClick: onClick === 'panel' || onClick === 'fill' ? onClick : defaultPageSettings.onClick,
  };
}

function numbersOf(record: Readonly<Record<string, unknown>>): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [site, until] of Object.entries(record)) if (typeof until === 'number') numbers[site] = until;
  return numbers;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
