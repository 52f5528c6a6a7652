import { places, structure } from '../../src/detection/signals.ts';
import { concepts } from '../../src/detection/words.ts';

/** All signals there are, words first, place by place. */
export const signalNames: readonly string[] = [
  ...places.flatMap((place) => concepts.map((concept) => `${place}:${concept}`)),
  ...Object.keys(structure),
];
