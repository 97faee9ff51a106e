import { dayNumber, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { roundedDuration } from '#i18n/roundedDuration.ts';
import { wholeMonths } from '#i18n/wholeMonths.ts';

const THIN = '\u202f';
const NBSP = '\u00a0';
const MS_PER_DAY = 86_400_000;

const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

/** How French writes days, hours, numbers and counts. A number and its unit stay on one line. */
export const format = {
  /** 22/11/2026 */
  day: (day: LocalDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
  /** dimanche 22 novembre 2026 */
  longDay: (day: LocalDate): string => long.format(asUtc(day)),
  /** dim. 22 nov. */
  shortDay: (day: LocalDate): string => short.format(asUtc(day)),
  /** novembre 2026 */
  month: (day: LocalDate): string => month.format(asUtc(day)),
  /** aujourd’hui, hier, il y a 3 jours, dans 3 jours, il y a 2 mois */
  dayFrom: (day: LocalDate, today: LocalDate): string => relative(day, today),
  /** 14:05, by the tablet's zone unless another is named */
  time: (utc: string, zone?: string): string => clock(zone).format(new Date(utc)),
  /** 22/11/2026 à 14:05 */
  instant: (utc: string, zone?: string): string =>
    `${calendar(zone).format(new Date(utc))} à${NBSP}${clock(zone).format(new Date(utc))}`,
  /** « 14:05 » today, else « 22/11/2026 à 14:05 » */
  instantFrom: (utc: string, today: LocalDate, zone?: string): string =>
    calendar(zone).format(new Date(utc)) === format.day(today) ? format.time(utc, zone) : format.instant(utc, zone),
  /** A decimal as facts hold it ("2.5"), with a comma. Its digits are what was written: never rounded here. */
  decimal: (text: string): string => text.replace('.', ','),
  /** > 8,0 */
  inr: (inr: { readonly comparator: string; readonly value: string }): string =>
    inr.comparator === '=' ? format.decimal(inr.value) : `${inr.comparator}${NBSP}${format.decimal(inr.value)}`,
  /** 2,0 – 3,0 */
  range: (range: { readonly low: string; readonly high: string }): string =>
    `${format.decimal(range.low)}${NBSP}–${NBSP}${format.decimal(range.high)}`,
  /** A computed number with exactly `digits` decimals. */
  number: (value: number, digits?: number): string =>
    new Intl.NumberFormat('fr-FR', { minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 0 }).format(
      value,
    ),
  /** 63 %, from 0 to 100 */
  percent: (value: number, digits?: number): string => `${format.number(value, digits)}${THIN}%`,
  /** 1 patient, 12 patients, 0 patient: French takes the plural from two on */
  count: (count: number, one: string, many: string): string =>
    `${whole.format(count)}${NBSP}${Math.abs(count) < 2 ? one : many}`,
  /** 1,2 Go */
  bytes: (bytes: number): string => {
    if (bytes >= 1e9) return `${format.number(bytes / 1e9, 1)}${NBSP}Go`;
    if (bytes >= 1e6) return `${format.number(bytes / 1e6)}${NBSP}Mo`;
    return `${format.number(bytes / 1e3)}${NBSP}ko`;
  },
  /** 45 secondes, 5 minutes, 7 heures, 12 jours: rounded up */
  duration: (ms: number): string => {
    const { count, unit } = roundedDuration(ms);
    switch (unit) {
      case 'second':
        return format.count(count, 'seconde', 'secondes');
      case 'minute':
        return format.count(count, 'minute', 'minutes');
      case 'hour':
        return format.count(count, 'heure', 'heures');
      case 'day':
        return format.count(count, 'jour', 'jours');
    }
  },
};

/** Same functions, other words: what a language lacks is a type error. */
export type Format = typeof format;

function relative(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  if (days === -1) return 'hier';
  const much = days < 0 ? amount(day, today) : amount(today, day);
  return days < 0 ? `il y a ${much}` : `dans ${much}`;
}

function amount(from: LocalDate, to: LocalDate): string {
  const days = daysBetween(from, to);
  if (days < 60) return format.count(days, 'jour', 'jours');
  const months = wholeMonths(from, to);
  if (months < 24) return format.count(months, 'mois', 'mois');
  return format.count(Math.floor(months / 12), 'an', 'ans');
}

function asUtc(day: LocalDate): Date {
  return new Date(dayNumber(day) * MS_PER_DAY);
}

function clock(zone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', ...inZone(zone) });
}

function calendar(zone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric', ...inZone(zone) });
}

function inZone(zone: string | undefined): { timeZone?: string } {
  return zone === undefined ? {} : { timeZone: zone };
}
