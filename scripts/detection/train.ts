import { priorOf } from './prior.ts';

/** One field to learn from. */
export interface Example {
  readonly signals: readonly string[];
  readonly offer: boolean;
  /** How much it counts; 1 for a plain one. */
  readonly weight: number;
}

/** Weights by signal, in whole fifths of a logit, and what is added to every score. */
export interface Model {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

const steps = 600;

/**
 * Logistic regression by gradient descent (Adam), with a quadratic pull of the given strength towards the prior.
 * Deterministic. Weights are rounded to fifths, and those that become 0 left out.
 */
export function train(examples: readonly Example[], names: readonly string[], pull: number): Model {
  const learnt = names.filter((name) => priorOf(name) !== 0);
  const at = new Map(learnt.map((name, i) => [name, i + 1]));
  const prior = [-0.5, ...learnt.map(priorOf)];
  const weights = [...prior];
  const rows = examples.map(({ signals, offer, weight }) => ({
    on: [0, ...signals.flatMap((name) => at.get(name) ?? [])],
    offer: offer ? 1 : 0,
    weight,
  }));
  const speed = weights.map(() => 0);
  const spread = weights.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((w, i) => (i ? pull * (w - (prior[i] ?? 0)) : 0));
    for (const { on, offer, weight } of rows) {
      const score = on.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-score)) - offer) * weight;
      for (const i of on) slope[i] = (slope[i] ?? 0) + error;
    }
    const pace = step > steps * 0.7 ? 0.015 : 0.05;
    slope.forEach((g, i) => {
      const m = 0.9 * (speed[i] ?? 0) + 0.1 * g;
      const v = 0.99 * (spread[i] ?? 0) + 0.01 * g * g;
      speed[i] = m;
      spread[i] = v;
      weights[i] =
        (weights[i] ?? 0) - (pace * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-8);
    });
  }
  const fifths = weights.map((w) => Math.round(w * 5));
  return {
    base: fifths[0] ?? 0,
    weights: new Map(
      learnt.flatMap((name, i) => (fifths[i + 1] ? [[name, fifths[i + 1] ?? 0] as const] : [])),
    ),
  };
}

/** What a model makes of the signals of a field. */
export function scoreOf({ base, weights }: Model, signals: readonly string[]): number {
  return signals.reduce((sum, name) => sum + (weights.get(name) ?? 0), base);
}
