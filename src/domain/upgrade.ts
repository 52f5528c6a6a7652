/** Stored settings, of whatever form. */
type Stored = Readonly<Record<string, unknown>>;

/** Leads from one form to the next. It may meet anything: settings can be damaged. */
export type Step = (older: Stored) => Stored;

/**
 * Brings stored settings to the form of this build, which is the number of steps there are: the step at place n leads from form n
 * to form n + 1. Settings without a number are of form 0. What a younger build left is handed on as it is: the parsers take what they
 * know of it.
 */
export function upgrade(stored: unknown, steps: readonly Step[]): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored;
  const settings: Stored = stored as Stored;
  const { version } = settings;
  const form = Number.isSafeInteger(version) ? Math.max(0, Number(version)) : 0;
  return steps.slice(form).reduce((now, step) => step(now), settings);
}

/** Form 1 is form 0 with its number: before there was one, nothing had changed yet. */
export const numbered: Step = (older) => older;
