import { concepts } from '../../src/detection/concepts.ts';
import { places, structure } from '../../src/detection/signals.ts';

/** All signals there are, words first, place by place. */
export const signalNames: readonly string[] = [
  ...places.flatMap((place) => concepts.map((concept) => `${place}:${concept}`)),
  ...Object.keys(structure),
];
