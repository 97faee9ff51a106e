import { describe, expect, it } from 'vitest';
import { dateFormatOf, parseDay, parseTime } from '#domain/cohort-import/dateFormat.ts';

describe('the order of the days of a column', () => {
  it.each([
    {
      what: 'is told by a day beyond 12',
      cells: ['03/04/2026', '13/04/2026'],
      is: { kind: 'recognised', format: 'dmy' },
    },
    {
      what: 'is told by a day beyond 12 in second place',
      cells: ['03/04/2026', '04/13/2026'],
      is: { kind: 'recognised', format: 'mdy' },
    },
    {
      what: 'is asked when every day could be read both ways',
      cells: ['03/04/2026', '12/12/2026', ''],
      is: { kind: 'ambiguous' },
    },
    {
      what: 'is nobody’s when some days are one and some the other',
      cells: ['13/04/2026', '04/13/2026'],
      is: { kind: 'contradictory' },
    },
    {
      what: 'needs none where the year comes first',
      cells: ['2026-03-01T08:30', '20260301'],
      is: { kind: 'recognised', format: 'ymd' },
    },
    {
      what: 'is still asked beside days that begin with their year',
      cells: ['2026-03-01', '03/04/2026'],
      is: { kind: 'ambiguous' },
    },
    { what: 'is none where there is no day', cells: ['2,5', 'MARTIN', '12345'], is: { kind: 'noDate' } },
    { what: 'is not told by a day that exists in no order', cells: ['32/45/2026'], is: { kind: 'ambiguous' } },
  ] as const)('$what', ({ cells, is }) => {
    expect(dateFormatOf(cells)).toEqual(is);
  });
});

describe('a day', () => {
  it.each([
    { cell: '01/03/2026', format: 'dmy', is: { ok: true, day: '2026-03-01' } },
    { cell: '01/03/2026', format: 'mdy', is: { ok: true, day: '2026-01-03' } },
    { cell: '1.3.2026', format: 'dmy', is: { ok: true, day: '2026-03-01' } },
    { cell: '20260301', format: 'dmy', is: { ok: true, day: '2026-03-01' } },
    { cell: '2026-03-01T08:30:00Z', format: 'dmy', is: { ok: true, day: '2026-03-01', time: '08:30' } },
    { cell: '01/03/2026 8h05', format: 'dmy', is: { ok: true, day: '2026-03-01', time: '08:05' } },
    { cell: '29/02/2024', format: 'dmy', is: { ok: true, day: '2024-02-29' } },
    { cell: '29/02/2026', format: 'dmy', is: { ok: false, problem: 'impossible-day' } },
    { cell: '31/04/2026', format: 'dmy', is: { ok: false, problem: 'impossible-day' } },
    { cell: '13/13/2026', format: 'mdy', is: { ok: false, problem: 'impossible-day' } },
    { cell: '01/03/26', format: 'dmy', is: { ok: false, problem: 'two-digit-year' } },
    { cell: '01/03/2026 25:00', format: 'dmy', is: { ok: false, problem: 'not-a-date' } },
    { cell: '01/03/2026 matin', format: 'dmy', is: { ok: false, problem: 'not-a-date' } },
    { cell: '46082', format: 'dmy', is: { ok: false, problem: 'not-a-date' } },
    { cell: '', format: 'dmy', is: { ok: false, problem: 'empty' } },
    // Nobody has said whether March or January: no guess is made.
    { cell: '01/03/2026', format: 'ymd', is: { ok: false, problem: 'not-a-date' } },
  ] as const)('written « $cell » in a column of $format is $is', ({ cell, format, is }) => {
    expect(parseDay(cell, format)).toEqual(is);
  });

  it.each([
    ['8:30', { ok: true, time: '08:30' }],
    ['08h30', { ok: true, time: '08:30' }],
    ['', { ok: true, time: undefined }],
    ['24:00', { ok: false }],
    ['midi', { ok: false }],
  ])('at the hour « %s » is at %j', (cell, is) => {
    expect(parseTime(cell)).toEqual(is);
  });
});
