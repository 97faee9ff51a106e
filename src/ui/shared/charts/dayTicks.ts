import { dayNumber, localDate, type DayNumber, type LocalDate } from '#domain/localDate.ts';

/** Months between two labels, from close to far. */
const STEPS = [1, 2, 3, 6, 12, 24, 60];

/**
 * First days of months to label an axis with, evenly stepped.
 *
 * @param most  labels that fit
 * @returns     day numbers between the bounds, oldest first
 */
export function dayTicks(from: DayNumber, to: DayNumber, most: number): readonly DayNumber[] {
  const first = monthOf(localDate(Math.ceil(from)));
  const last = monthOf(localDate(Math.floor(to)));
  const step = STEPS.find((months) => (last - first) / months <= most) ?? 120;
  const ticks: DayNumber[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = dayNumber(firstDay(month));
    if (day >= from && day <= to) ticks.push(day);
  }
  return ticks;
}

function monthOf(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDay(month: number): LocalDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as LocalDate;
}
