const UNITS = [
  { unit: 'second', ms: 1_000, below: 90 },
  { unit: 'minute', ms: 60_000, below: 90 },
  { unit: 'hour', ms: 3_600_000, below: 48 },
] as const;

export type RoundedDuration = { readonly count: number; readonly unit: 'second' | 'minute' | 'hour' | 'day' };

/** A time in the unit that says it in few digits, never less than it is: whoever waits is not told too little. */
export function roundedDuration(ms: number): RoundedDuration {
  for (const { unit, ms: length, below } of UNITS) {
    const count = Math.ceil(ms / length);
    if (count < below) return { count, unit };
  }
  return { count: Math.ceil(ms / 86_400_000), unit: 'day' };
}
