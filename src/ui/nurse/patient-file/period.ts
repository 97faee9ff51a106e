import type { LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';

/** The stretches of time a file is looked at. */
export const PERIODS = ['sixMonths', 'twelveMonths', 'allTime'] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS = { sixMonths: 6, twelveMonths: 12 } as const;

/** The days of a period that ends today; nothing for all time. */
export function periodWindow(period: Period, today: LocalDate): TtrWindow | undefined {
  return period === 'allTime' ? undefined : { from: monthsBefore(today, MONTHS[period]), to: today };
}
