import * as detection from '../../src/detection/index.ts';
import { lessons } from '../../src/detection/lessons.ts';

/** The whole interface, for tests that ask it questions in a page. */
Object.assign(globalThis, { detection, knowledge: detection.learn(lessons) });
