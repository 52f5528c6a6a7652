/** What is left of repeated measurements. */
export interface Spread {
  /** The least disturbed one: other load on the machine can only add. */
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly n: number;
}

/** The middle value; the mean of the two middle ones where their number is even; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The value below which a share (0 to 1) of the others lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @throws where there is nothing to summarise: a row without a measurement is a fault, not a zero. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('nothing was measured');
  return {
    least: round(Math.min(...values)),
    median: round(median(values)),
    most: round(Math.max(...values)),
    n: values.length,
  };
}

/** Four significant decimals are more than any clock here gives. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/**
 * How far the median of such values may be off by chance: three standard errors, the deviation taken from the median
 * absolute one, so that a few disturbed measurements do not count.
 */
export function doubt(values: readonly number[]): number {
  const middle = median(values);
  const deviation = 1.4826 * median(values.map((value) => Math.abs(value - middle)));
  return (3 * 1.2533 * deviation) / Math.sqrt(values.length);
}
