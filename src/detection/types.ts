/** One piece of evidence: its name (`button:register`, `one-password`, …) and what it adds to the score. */
export interface Reason {
  readonly signal: string;
  readonly weight: number;
}

/** What is known about one field. The score is in the units of the weights; an offer needs at least `offerFrom` of them. */
export interface Assessment {
  /** Whether a masked address should be offered here unasked. */
  readonly offer: boolean;
  readonly score: number;
  /** A "continue with e-mail" step: it logs in whoever has an account, and registers everybody else. */
  readonly combined: boolean;
  /** Everything that counted, heaviest first. */
  readonly reasons: readonly Reason[];
}

/** A field together with what is known about it. */
export interface Assessed extends Assessment {
  readonly field: HTMLInputElement;
}
