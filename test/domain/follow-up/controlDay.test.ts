import { describe, expect, it } from 'vitest';
import { controlDay } from '#domain/follow-up/controlDay.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';

const on = (day: string) => day as LocalDate;
const TODAY = on('2026-11-18');
const LAST_INR = on('2026-11-16');

describe('a day chosen for the next INR', () => {
  it('in the past is refused, today is not', () => {
    expect(controlDay(on('2026-11-17'), { today: TODAY, since: LAST_INR })).toEqual({ kind: 'past' });
    expect(controlDay(TODAY, { today: TODAY, since: LAST_INR })).toEqual({ kind: 'ahead', beyondGuideline: 'no' });
  });

  it.each([
    { day: '2026-11-22', because: 'sunday', before: '2026-11-21', after: '2026-11-23' },
    { day: '2026-12-25', because: 'christmas', before: '2026-12-24', after: '2026-12-26' },
  ])('$day is $because: said, with the open days beside it', ({ day, because, before, after }) => {
    expect(controlDay(on(day), { today: TODAY, since: LAST_INR })).toMatchObject({
      closed: { because, before, after },
    });
  });

  it('on a closed day has no day before it that is already past', () => {
    const sunday = on('2026-11-22');
    expect(controlDay(sunday, { today: sunday, since: LAST_INR })).toMatchObject({
      closed: { before: undefined, after: '2026-11-23' },
    });
  });

  it.each([
    { days: 31, beyondGuideline: 'no' },
    { days: 32, beyondGuideline: 'yes' },
  ])('$days days after the last INR is beyond a month: $beyondGuideline (clinical reference 4.4)', (row) => {
    expect(controlDay(addDays(LAST_INR, row.days), { today: TODAY, since: LAST_INR })).toMatchObject({
      beyondGuideline: row.beyondGuideline,
    });
  });
});
