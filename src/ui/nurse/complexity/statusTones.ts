import type { ComplexityStatus } from '#domain/complexity/complexity.ts';

/** Never red: a complex patient is not an emergency. */
export const STATUS_TONES = {
  complex: 'warning',
  toWatch: 'accent',
  unknown: 'offline',
  notComplex: 'neutral',
} as const satisfies Readonly<Record<ComplexityStatus, string>>;
