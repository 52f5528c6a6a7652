/** Counts of one subject: right offers, wrong offers, and fields missed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Wilson's 95 % interval of a share, in per cent. */
export function interval(hits: number, all: number): [number, number] {
  if (!all) return [0, 100];
  const z = 1.96;
  const p = hits / all;
  const scale = 1 + z ** 2 / all;
  const middle = (p + z ** 2 / (2 * all)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2))) / scale;
  return [100 * (middle - half), 100 * (middle + half)];
}

/** The F1 measure, in per cent. */
export function f1({ right, wrong, missed }: Counts): number {
  return right ? (200 * right) / (2 * right + wrong + missed) : 0;
}

/** One line of a report: precision, recall, F1, with intervals. */
export function describe(name: string, counts: Counts): string {
  const { right, wrong, missed } = counts;
  const share = (hits: number, all: number): string => {
    const [low, high] = interval(hits, all);
    return `${(all ? (100 * hits) / all : 0).toFixed(1).padStart(5)} [${low.toFixed(0)}–${high.toFixed(0)}]`;
  };
  const columns = [
    `P ${share(right, right + wrong)}`,
    `R ${share(right, right + missed)}`,
    `F1 ${f1(counts).toFixed(1).padStart(5)}`,
  ];
  return `${name.padEnd(24)} ${columns.join('  ')}   right ${right} wrong ${wrong} missed ${missed}`;
}

/** Adds up decisions by some name of theirs. */
export function tally<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  judge: (item: T) => keyof Counts | null,
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const item of items) {
    const verdict = judge(item);
    const row = counts.get(nameOf(item)) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(nameOf(item), row);
    if (verdict) row[verdict]++;
  }
  return counts;
}
