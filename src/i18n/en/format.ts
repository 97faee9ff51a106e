import { dayNumber, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { roundedDuration } from '#i18n/roundedDuration.ts';
import { wholeMonths } from '#i18n/wholeMonths.ts';
import type { Format } from '#i18n/fr/format.ts';

const NBSP = '\u00a0';
const MS_PER_DAY = 86_400_000;

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** British English: days before months as on the paper of a French clinic, decimals with a point. */
export const format: Format = {
  day: (day) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
  longDay: (day) => long.format(asUtc(day)),
  shortDay: (day) => short.format(asUtc(day)),
  month: (day) => month.format(asUtc(day)),
  dayFrom: (day, today) => relative(day, today),
  time: (utc, zone) => clock(zone).format(new Date(utc)),
  instant: (utc, zone) => `${calendar(zone).format(new Date(utc))} at${NBSP}${clock(zone).format(new Date(utc))}`,
  instantFrom: (utc, today, zone) =>
    calendar(zone).format(new Date(utc)) === format.day(today) ? format.time(utc, zone) : format.instant(utc, zone),
  decimal: (text) => text,
  inr: (inr) => (inr.comparator === '=' ? inr.value : `${inr.comparator}${NBSP}${inr.value}`),
  range: (range) => `${range.low}${NBSP}–${NBSP}${range.high}`,
  number: (value, digits) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 0 }).format(
      value,
    ),
  percent: (value, digits) => `${format.number(value, digits)}%`,
  count: (count, one, many) => `${whole.format(count)}${NBSP}${Math.abs(count) === 1 ? one : many}`,
  bytes: (bytes) => {
    if (bytes >= 1e9) return `${format.number(bytes / 1e9, 1)}${NBSP}GB`;
    if (bytes >= 1e6) return `${format.number(bytes / 1e6)}${NBSP}MB`;
    return `${format.number(bytes / 1e3)}${NBSP}kB`;
  },
  duration: (ms) => {
    const { count, unit } = roundedDuration(ms);
    return format.count(count, unit, `${unit}s`);
  },
};

function relative(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const much = days < 0 ? amount(day, today) : amount(today, day);
  return days < 0 ? `${much} ago` : `in ${much}`;
}

function amount(from: LocalDate, to: LocalDate): string {
  const days = daysBetween(from, to);
  if (days < 60) return format.count(days, 'day', 'days');
  const months = wholeMonths(from, to);
  if (months < 24) return format.count(months, 'month', 'months');
  return format.count(Math.floor(months / 12), 'year', 'years');
}

function asUtc(day: LocalDate): Date {
  return new Date(dayNumber(day) * MS_PER_DAY);
}

function clock(zone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...inZone(zone) });
}

function calendar(zone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric', ...inZone(zone) });
}

function inZone(zone: string | undefined): { timeZone?: string } {
  return zone === undefined ? {} : { timeZone: zone };
}
