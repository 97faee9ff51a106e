import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, localDate, parseLocalDate } from '#domain/localDate.ts';

describe('a civil day', () => {
  it.each(['2024-02-29', '1941-11-22', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '',
    ' 2024-01-01',
  ])('"%s" is refused, never rolled over', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  it('is counted as the calendar counts it, whatever the time zone of the tablet', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = localDate(day);
        expect(dayNumber(date)).toBe(day);
        expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
      }),
    );
  });

  it('56 days across the change of clocks are 56 days', () => {
    const [from, to] = [localDate(dayNumber(addDays(localDate(0), 19_981))), localDate(20_037)];
    expect([from, to, daysBetween(from, to)]).toEqual(['2024-09-15', '2024-11-10', 56]);
  });
});
