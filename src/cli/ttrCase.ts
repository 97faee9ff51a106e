import { z } from 'zod';
import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { daysBetween, type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import { RUNNER_CONVENTION } from '#domain/ttr/ttrConvention.ts';

/** More would be rounded by a number of 64 bits, and a value next to a bound would change sides. */
const MOST_DECIMALS = 12;
const DECIMAL_HINT = `a decimal above 0 in quotes, with a point and at most ${MOST_DECIMALS} decimals`;

const day = z.string('a day is a text, "2024-01-31"').transform((text, context): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({
    code: 'custom',
    message: `${quoted(text)} is not a day of the calendar, "2024-01-31"`,
  });
  return z.NEVER;
});

const inr = z.string(`an INR is ${DECIMAL_HINT}: "2.5", "> 8", "<0.8"`).transform((text, context): Inr => {
  const [, comparator, value] = /^([<>]?) *([^ ]+)$/.exec(text) ?? [];
  if (value !== undefined && isPositiveDecimal(value)) {
    return { comparator: comparator === '<' || comparator === '>' ? comparator : '=', value };
  }
  context.addIssue({
    code: 'custom',
    message: `${quoted(text)} is not ${DECIMAL_HINT}: "2.5", "> 8", "<0.8"`,
  });
  return z.NEVER;
});

const bound = z
  .string(`a bound is ${DECIMAL_HINT}: "2.0"`)
  .refine(isPositiveDecimal, `a bound is ${DECIMAL_HINT}: "2.0"`);

const range = z
  .strictObject({ from: day, low: bound, high: bound })
  .refine(({ low, high }) => compareDecimals(low, high) < 0, {
    path: ['low'],
    message: 'the low bound is not below the high one',
  });

const window = z.strictObject({ from: day, to: day }).refine(({ from, to }) => daysBetween(from, to) >= 0, {
  path: ['to'],
  message: 'the window ends before it begins',
});

const interruption = z
  .strictObject({ from: day, to: day.nullable() })
  .refine(({ from, to }) => to === null || daysBetween(from, to) >= 0, {
    path: ['to'],
    message: 'the interruption ends before it begins; null means that it still lasts',
  });

const DAYS_HINT = 'a number of days is a whole number, 0 or more';
const days = z.int(DAYS_HINT).min(0, DAYS_HINT);

const convention = z.strictObject({
  maxGapDays: days.nullable().default(RUNNER_CONVENTION.maxGapDays),
  excludeInitialDays: days.default(RUNNER_CONVENTION.excludeInitialDays),
  interruptions: z.enum(['drop', 'clip']).default(RUNNER_CONVENTION.interruptions),
  sameDay: z.enum(['last', 'first', 'mean']).default(RUNNER_CONVENTION.sameDay),
});

/**
 * One case of the runner. A field it does not know is refused: a misspelt one would silently change the figure.
 * `id`, `name` and `note` are there for whoever wrote the case, may hold anything and change nothing.
 */
export const TtrCase = z.strictObject(
  {
    id: z.unknown().optional(),
    name: z.unknown().optional(),
    note: z.unknown().optional(),
    inrs: z.array(z.strictObject({ date: day, inr })),
    ranges: z.array(range),
    window: window.optional(),
    interruptions: z.array(interruption).optional(),
    avkStart: day.optional(),
    convention: convention.optional(),
  },
  'a case is an object with "inrs" and "ranges"',
);
export type TtrCase = z.infer<typeof TtrCase>;

function isPositiveDecimal(text: string): boolean {
  return isDecimal(text) && compareDecimals(text, '0') > 0 && (text.split('.')[1]?.length ?? 0) <= MOST_DECIMALS;
}

function quoted(text: string): string {
  return JSON.stringify(text.length <= 40 ? text : `${text.slice(0, 40)}…`);
}
