import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#domain/localDate.ts';
import { format as english } from '#i18n/en/format.ts';
import { format as french } from '#i18n/fr/format.ts';

const day = (text: string) => text as LocalDate;
/** Spaces of every width as one, so that a test reads as the screen does. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('French', () => {
  it('writes a day as 22/11/2026 and says its weekday where there is room', () => {
    expect(french.day(day('2026-11-22'))).toBe('22/11/2026');
    expect(plain(french.longDay(day('2026-11-22')))).toBe('dimanche 22 novembre 2026');
    expect(plain(french.shortDay(day('2026-11-22')))).toBe('dim. 22 nov.');
  });

  it.each([
    ['2026-11-22', 'aujourd’hui'],
    ['2026-11-21', 'hier'],
    ['2026-11-23', 'demain'],
    ['2026-11-19', 'il y a 3 jours'],
    ['2026-11-24', 'dans 2 jours'],
    ['2026-09-24', 'il y a 59 jours'],
    ['2026-09-23', 'il y a 1 mois'],
    ['2024-11-23', 'il y a 23 mois'],
    ['2024-11-22', 'il y a 2 ans'],
    ['2023-11-23', 'il y a 2 ans'],
    ['2023-11-22', 'il y a 3 ans'],
  ])('on 22/11/2026 says %s as « %s »', (date, said) => {
    expect(plain(french.dayFrom(day(date), day('2026-11-22')))).toBe(said);
  });

  it('writes a decimal with a comma and all the digits it was given', () => {
    expect(french.decimal('2.50')).toBe('2,50');
    expect(plain(french.inr({ comparator: '>', value: '8.0' }))).toBe('> 8,0');
    expect(french.inr({ comparator: '=', value: '2.5' })).toBe('2,5');
    expect(plain(french.range({ low: '2.0', high: '3.0' }))).toBe('2,0 – 3,0');
  });

  it('rounds a computed share only as asked, and keeps it with its sign', () => {
    expect(plain(french.percent(63.46))).toBe('63 %');
    expect(plain(french.percent(63.46, 1))).toBe('63,5 %');
  });

  it('takes the plural from two on', () => {
    expect([0, 1, 2].map((count) => plain(french.count(count, 'patient', 'patients')))).toEqual([
      '0 patient',
      '1 patient',
      '2 patients',
    ]);
    expect(plain(french.count(1240, 'patient', 'patients'))).toBe('1 240 patients');
  });

  it('shows an instant by the zone of the tablet, and its hour alone on the same day', () => {
    expect(plain(french.instant('2026-11-22T23:30:00.000Z', 'Europe/Paris'))).toBe('23/11/2026 à 00:30');
    expect(french.instantFrom('2026-11-22T13:05:00.000Z', day('2026-11-22'), 'Europe/Paris')).toBe('14:05');
    expect(plain(french.instantFrom('2026-11-21T13:05:00.000Z', day('2026-11-22'), 'Europe/Paris'))).toBe(
      '21/11/2026 à 14:05',
    );
  });

  it.each([
    [1, '1 seconde'],
    [89_000, '89 secondes'],
    [89_001, '2 minutes'],
    [90_000, '2 minutes'],
    [15 * MINUTE, '15 minutes'],
    [89 * MINUTE, '89 minutes'],
    [89 * MINUTE + 1, '2 heures'],
    [47 * HOUR, '47 heures'],
    [47 * HOUR + 1, '2 jours'],
    [12 * 24 * HOUR, '12 jours'],
  ])('says %i ms in the unit that has few digits, never less than it is: « %s »', (ms, duration) => {
    expect(plain(french.duration(ms))).toBe(duration);
  });

  it('says room in the unit that has few digits', () => {
    expect([12_300, 45_600_000, 1_230_000_000].map((bytes) => plain(french.bytes(bytes)))).toEqual([
      '12 ko',
      '46 Mo',
      '1,2 Go',
    ]);
  });
});

describe('English', () => {
  it('says a long time in days', () => {
    expect([1_000, 5 * MINUTE, 5 * HOUR, 12 * 24 * HOUR].map((ms) => plain(english.duration(ms)))).toEqual([
      '1 second',
      '5 minutes',
      '5 hours',
      '12 days',
    ]);
  });

  it('keeps the day first and the point in decimals', () => {
    expect(english.day(day('2026-11-22'))).toBe('22/11/2026');
    expect(english.decimal('2.50')).toBe('2.50');
    expect(english.percent(63.46, 1)).toBe('63.5%');
  });

  it('takes the singular for one alone', () => {
    expect([0, 1, 2].map((count) => plain(english.count(count, 'patient', 'patients')))).toEqual([
      '0 patients',
      '1 patient',
      '2 patients',
    ]);
  });
});
