import { addDays, type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import type { TtrWindow } from '#domain/ttr/walkTtr.ts';

/** The stretches of time a file is looked at. */
export const PERIODS = ['sixMonths', 'twelveMonths', 'allTime'] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS = { sixMonths: 6, twelveMonths: 12 } as const;

/** The days of a period that ends today; nothing for all time. */
export function periodWindow(period: Period, today: LocalDate): TtrWindow | undefined {
  return period === 'allTime' ? undefined : { from: monthsBefore(today, MONTHS[period]), to: today };
}

/** The same day of an earlier month; where that month has no such day, its last. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const name = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const exact = parseLocalDate(`${name}-${day.slice(8)}`);
  if (exact !== undefined) return exact;
  // The first of the following month exists, and the day before it is the last of this one.
  const following = monthsBefore(`${day.slice(0, 8)}01` as LocalDate, months - 1);
  return addDays(following, -1);
}
