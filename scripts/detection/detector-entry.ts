import { detect } from '../../src/detection/index.ts';

/** The detector as a plain script: `detect()` answers the fields that would get a mark. */
Object.assign(globalThis, {
  detect: () =>
    detect(document)
      .filter(({ offer }) => offer)
      .map(({ field }) => field),
});
