/** One thing that was timed or weighed, beside what it may cost and what it could cost at the least. */
export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 's';
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
  /** From design: the figure named by `judged` must not be above it. */
  readonly budget: number;
  readonly judged: 'median' | 'p95';
  /** The least that the same machine needs for the same bytes, measured in the same run. */
  readonly rawLimit: { readonly what: string; readonly median: number };
};

export type Samples = { readonly measured: readonly number[]; readonly raw: readonly number[] };

type About = Pick<Figure, 'what' | 'unit' | 'budget'> & {
  readonly rawLimit: string;
  readonly judged?: 'median' | 'p95';
};

/** Names samples; a bench that measured nothing is a fault, not a figure of zero. */
export function figure(about: About, { measured, raw }: Samples): Figure {
  if (measured.length === 0 || raw.length === 0) throw new Error(`${about.what}: nothing was measured`);
  return {
    what: about.what,
    unit: about.unit,
    median: quantile(measured, 0.5),
    p95: quantile(measured, 0.95),
    samples: measured.length,
    budget: about.budget,
    judged: about.judged ?? 'median',
    rawLimit: { what: about.rawLimit, median: quantile(raw, 0.5) },
  };
}

export function isWithinBudget(it: Figure): boolean {
  return it[it.judged] <= it.budget;
}

/** How many times the raw limit: the part of the figure that is ours. */
export function ratio(it: Figure): number {
  return it[it.judged] / it.rawLimit.median;
}

/** Nearest rank: always a value that was measured. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('no values');
  return value;
}
