import * as detection from '../../src/detection/index.ts';

/** The whole interface, for tests that ask it questions in a page. */
Object.assign(globalThis, { detection });
