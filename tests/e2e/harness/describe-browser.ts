import { describe } from 'vitest';
import { findChromium, findFirefox } from './find-browsers.ts';

/** `describe` for tests in Chromium; counted as skipped on a machine without one. */
export const describeChromium = describe.skipIf(findChromium() === null);

/** `describe` for tests in Firefox; counted as skipped on a machine without one. */
export const describeFirefox = describe.skipIf(findFirefox() === null);
