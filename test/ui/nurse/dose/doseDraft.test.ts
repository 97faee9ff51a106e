import { describe, expect, it } from 'vitest';
import { type AvkTabletCode, avkTablet } from '#domain/dosing/avkTablets.ts';
import type { DosePattern } from '#domain/dosing/doseSchedule.ts';
import type { ReadDose } from '#facts/readDose.ts';
import {
  type DoseDraft,
  firstDraft,
  patternOf,
  withCycleDays,
  withQuarters,
  withShape,
  withTablet,
} from '#ui/nurse/dose/doseDraft.ts';
import { stepQuarters } from '#ui/nurse/dose/stepQuarters.ts';
import { readKept } from '#ui/nurse/dose/useDoseDraft.ts';
import { NO_DECISION } from '#ui/nurse/dose/decisionDraft.ts';
import { day } from '#test/facts/aHistory.ts';

const TODAY = day('2026-11-22');

function readable(code: AvkTabletCode, pattern: DosePattern): ReadDose {
  const tablet = avkTablet(code);
  if (tablet === undefined) throw new Error(`no such tablet: ${code}`);
  return { kind: 'readable', pattern, tablet };
}

function cycle(anchor: string, ...quarters: number[]): DosePattern {
  return { kind: 'cycle', anchor: day(anchor), quarters };
}

describe('a dose begins to be written', () => {
  it('from the dose in force', () => {
    const draft = firstDraft(readable('coumadine-5', cycle('2026-01-05', 4)), 'coumadine-5', TODAY);
    expect(draft).toMatchObject({ tablet: 'coumadine-5', shape: 'daily', quarters: [4], validFrom: TODAY });
  });

  it.each([
    { anchor: '2026-11-22', days: 2, next: '2026-11-22' },
    { anchor: '2026-11-21', days: 2, next: '2026-11-23' },
    { anchor: '2026-11-21', days: 3, next: '2026-11-24' },
    { anchor: '2026-12-02', days: 3, next: '2026-11-23' },
  ])('a cycle of $days days from $anchor goes on where it stands: its next first day is $next', (row) => {
    const quarters = Array.from({ length: row.days }, (_, at) => 2 + 2 * at);
    const before = cycle(row.anchor, ...quarters);
    const draft = firstDraft(readable('coumadine-5', before), 'coumadine-5', TODAY);
    expect(draft.anchor).toBe(row.next);
  });

  it('from nothing where there is no dose: an empty day is not a dose of nothing', () => {
    const draft = firstDraft(undefined, 'previscan-20', TODAY);
    expect(draft).toMatchObject({ tablet: 'previscan-20', quarters: [undefined] });
    expect(patternOf(draft)).toBeUndefined();
  });

  it('from nothing where the dose in force is of another molecule than the treatment', () => {
    const draft = firstDraft(readable('previscan-20', cycle('2026-01-05', 4)), 'coumadine-5', TODAY);
    expect(draft).toMatchObject({ tablet: 'coumadine-5', quarters: [undefined] });
  });

  it('without a tablet where the treatment does not name one', () => {
    expect(firstDraft(undefined, 'unknown', TODAY).tablet).toBeUndefined();
  });
});

describe('while it is written', () => {
  const daily: DoseDraft = {
    tablet: 'coumadine-5',
    shape: 'daily',
    quarters: [4],
    validFrom: TODAY,
    anchor: undefined,
    leftOut: [],
  };

  it('another strength empties every day, because so many tablets of one are not so many of another', () => {
    expect(withTablet(daily, 'coumadine-2')).toMatchObject({ tablet: 'coumadine-2', quarters: [undefined] });
    expect(withTablet(daily, 'coumadine-5')).toBe(daily);
  });

  it('the dose of every day becomes that of each weekday, and only the first day of a cycle', () => {
    expect(withShape(daily, 'weekly').quarters).toEqual([4, 4, 4, 4, 4, 4, 4]);
    expect(withShape(daily, 'alternating').quarters).toEqual([4, undefined]);
  });

  it('a cycle that becomes a week keeps none of its days: day 2 is no Tuesday', () => {
    const alternating = withQuarters(withShape(daily, 'alternating'), 1, 6);
    expect(withShape(alternating, 'weekly').quarters).toEqual(Array.from({ length: 7 }));
  });

  it.each([
    { days: 1, length: 2 },
    { days: 2, length: 2 },
    { days: 7, length: 7 },
    { days: 8, length: 7 },
  ])('a cycle asked for $days days has $length', ({ days, length }) => {
    expect(withCycleDays(withShape(daily, 'alternating'), days).quarters).toHaveLength(length);
  });

  it('a cycle begins on the day the dose begins until another first day is chosen', () => {
    const alternating = withQuarters(withShape(daily, 'alternating'), 1, 6);
    expect(patternOf(alternating)).toEqual({ kind: 'cycle', anchor: TODAY, quarters: [4, 6] });
    const chosen = { ...alternating, anchor: day('2026-11-23') };
    expect(patternOf(chosen)).toEqual({ kind: 'cycle', anchor: '2026-11-23', quarters: [4, 6] });
  });

  it('comes back whole after a lock, empty days included', () => {
    const draft = { dose: withShape(daily, 'alternating'), decision: { ...NO_DECISION, who: 'nobody' as const } };
    expect(readKept(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('a draft of another making is no draft', () => {
    expect(readKept({ dose: { shape: 'monthly' } })).toBeUndefined();
    expect(readKept(undefined)).toBeUndefined();
  });
});

describe('one touch', () => {
  it.each([
    { from: undefined, touch: 'more', step: 1, to: 4 },
    { from: undefined, touch: 'less', step: 1, to: 0 },
    { from: 4, touch: 'more', step: 1, to: 5 },
    { from: 4, touch: 'more', step: 2, to: 6 },
    { from: 4, touch: 'more', step: 4, to: 8 },
    { from: 4, touch: 'less', step: 4, to: 0 },
    { from: 0, touch: 'less', step: 1, to: 0 },
    { from: 80, touch: 'more', step: 4, to: 80 },
  ] as const)('on $touch at $from quarters, by $step: $to', ({ from, touch, step, to }) => {
    expect(stepQuarters(from, touch, step)).toBe(to);
  });
});
