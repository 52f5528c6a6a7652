import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The groups of rows that can be asked for one by one. */
export const groups = ['bytes', 'visits', 'storms', 'offers', 'worker', 'popup', 'detection'] as const;
export type Group = (typeof groups)[number];

/** How often things are measured. */
export interface Rounds {
  readonly visits: number;
  readonly storms: number;
  /** For how many seconds the panel stays open in a crowded page. */
  readonly crowd: number;
  readonly offers: number;
  readonly fills: number;
  readonly wakes: number;
  readonly popup: number;
  readonly detection: number;
}

export interface Options {
  /** A built extension; null to build it first. */
  readonly dist: string | null;
  readonly groups: readonly Group[];
  readonly rounds: Rounds;
  readonly short: boolean;
  readonly json: string | null;
  readonly update: boolean;
  /** Only what a busy machine measures as well as a quiet one; for `npm test`. */
  readonly steady: boolean;
  /** The bundle report instead of the measurements. */
  readonly bytes: boolean;
}

const long: Rounds = {
  visits: 9,
  storms: 3,
  crowd: 60,
  offers: 9,
  fills: 50,
  wakes: 11,
  popup: 9,
  detection: 9,
};
const brief: Rounds = {
  visits: 4,
  storms: 1,
  crowd: 10,
  offers: 4,
  fills: 6,
  wakes: 5,
  popup: 4,
  detection: 4,
};

/** A minute: one round is enough of what does not depend on the clock. */
const once: Rounds = { ...brief, visits: 1, storms: 1, crowd: 2 };

export const usage = `npm run bench -- [options]
  --short          the short form, for every commit
  --steady         heap and storms alone, which do not depend on how busy the machine is
  --only a,b       some groups of rows: ${groups.join(', ')}
  --dist FOLDER    a built extension instead of a new build
  --json FILE      writes all figures there as well
  --update         records this run as the baseline
  --bytes          what is in each byte of the bundles, module by module, and their limits`;

/** Reads the command line. @throws with the usage where it can't be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      steady: { type: 'boolean', default: false },
      only: { type: 'string' },
      dist: { type: 'string' },
      json: { type: 'string' },
      update: { type: 'boolean', default: false },
      bytes: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only?.split(',') ?? (values.steady ? ['visits', 'storms'] : groups);
  const unknown = wanted.filter((name) => !groups.some((group) => group === name));
  if (unknown.length > 0) throw new Error(`unknown group: ${unknown.join(', ')}\n${usage}`);
  return {
    dist: values.dist ?? null,
    groups: groups.filter((group) => wanted.includes(group)),
    rounds: values.steady ? once : values.short ? brief : long,
    short: values.short,
    steady: values.steady,
    json: values.json ?? null,
    update: values.update,
    bytes: values.bytes,
  };
}

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
