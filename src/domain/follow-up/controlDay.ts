import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import { type ClosedDay, closedDay, firstOpenDay } from './frenchHolidays.ts';
import { CONTROL_INTERVALS } from './proposedControl.ts';

/** What is to be said of a day that somebody chose for the next INR. It is never changed for him. */
export type ControlDay =
  | { readonly kind: 'past' }
  | {
      readonly kind: 'ahead';
      /** No laboratory opens: the open days before and after it; none before when that day is past. */
      readonly closed?: {
        readonly because: ClosedDay;
        readonly before: LocalDate | undefined;
        readonly after: LocalDate;
      };
      /** Whether more than a month goes by without an INR. */
      readonly beyondGuideline: 'yes' | 'no';
    };

/** @param since  the last INR; without any, today */
export function controlDay(
  day: LocalDate,
  { today, since }: { readonly today: LocalDate; readonly since: LocalDate },
): ControlDay {
  if (day < today) return { kind: 'past' };
  const beyondGuideline = daysBetween(since, day) > CONTROL_INTERVALS.longestDays ? 'yes' : 'no';
  const because = closedDay(day);
  if (because === undefined) return { kind: 'ahead', beyondGuideline };
  const before = firstOpenDay(day, -1);
  const closed = { because, before: before < today ? undefined : before, after: firstOpenDay(day) };
  return { kind: 'ahead', closed, beyondGuideline };
}
