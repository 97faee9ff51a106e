import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDay } from '#domain/follow-up/frenchHolidays.ts';
import { CONTROL_INTERVALS, type ControlSituation, proposedControl } from '#domain/follow-up/proposedControl.ts';
import { addDays, localDate, type LocalDate } from '#domain/localDate.ts';

const on = (day: string) => day as LocalDate;
const SITUATIONS = Object.keys(CONTROL_INTERVALS.situations) as ControlSituation[];

describe('the next INR by the guideline', () => {
  // Monday 2 November 2026: no Sunday and no holiday where these intervals end, so the bare interval is seen.
  it.each([
    { situation: 'firstAfterStart', dueOn: '2026-11-05', from: '2026-11-05', to: '2026-11-06', source: 'ansm2014' },
    { situation: 'secondAfterStart', dueOn: '2026-11-05', from: '2026-11-05', to: '2026-11-08', source: 'ansm2014' },
    { situation: 'doseChanged', dueOn: '2026-11-05', from: '2026-11-05', to: '2026-11-06', source: 'ansm2014' },
    { situation: 'destabilised', dueOn: '2026-11-04', from: '2026-11-04', to: '2026-11-05', source: 'ansm2014' },
    { situation: 'untilStable', dueOn: '2026-11-09', from: '2026-11-05', to: '2026-11-09', source: 'ansm2014' },
    { situation: 'stable', dueOn: '2026-11-30', from: '2026-11-09', to: '2026-11-30', source: 'ansm2014' },
    { situation: 'overdose', dueOn: '2026-11-03', from: '2026-11-03', to: '2026-11-03', source: 'gehtHas2008' },
  ] as const)('$situation, from Monday 2 November: $dueOn (clinical reference 4.4 and 4.1)', (row) => {
    const proposed = proposedControl({
      situation: row.situation,
      since: on('2026-11-02'),
      notBefore: on('2026-11-02'),
    });
    expect(proposed).toEqual({
      situation: row.situation,
      since: '2026-11-02',
      dueOn: row.dueOn,
      between: { from: row.from, to: row.to },
      moved: { kind: 'none' },
      source: row.source,
      version: CONTROL_INTERVALS.version,
    });
  });

  it.each([
    // Thursday + 3 = Sunday; Monday is the fourth day, which the guideline allows.
    { situation: 'doseChanged', since: '2026-11-19', dueOn: '2026-11-23', kind: 'later', because: 'sunday' },
    // Thursday before Easter + 3 = Easter Sunday, and Monday is closed too: back to Saturday.
    { situation: 'doseChanged', since: '2026-04-02', dueOn: '2026-04-04', kind: 'earlier', because: 'sunday' },
    // A month would end on All Saints' Day, a Sunday: a maximum is never passed.
    { situation: 'stable', since: '2026-10-04', dueOn: '2026-10-31', kind: 'earlier', because: 'allSaints' },
    // Two days after Tuesday 12 May is Ascension; the third day is still allowed.
    { situation: 'destabilised', since: '2026-05-12', dueOn: '2026-05-15', kind: 'later', because: 'ascension' },
    // A week after Wednesday 4 November is the Armistice: the day before.
    { situation: 'untilStable', since: '2026-11-04', dueOn: '2026-11-10', kind: 'earlier', because: 'armistice' },
  ] as const)('$situation counted to a $because is moved $kind, to $dueOn', (row) => {
    const { dueOn, moved } = proposedControl({ ...row, since: on(row.since), notBefore: addDays(on(row.since), 1) });
    expect({ dueOn, moved }).toMatchObject({ dueOn: row.dueOn, moved: { kind: row.kind, because: row.because } });
  });

  it('does not wait for Monday the day after an overdose, and says that the day is a Sunday', () => {
    const saturday = on('2026-11-21');
    expect(proposedControl({ situation: 'overdose', since: saturday, notBefore: saturday })).toMatchObject({
      dueOn: '2026-11-22',
      moved: { kind: 'onClosedDay', because: 'sunday' },
    });
  });

  it('when the day counted is past, is the next open one', () => {
    expect(
      proposedControl({ situation: 'doseChanged', since: on('2026-11-10'), notBefore: on('2026-11-22') }),
    ).toMatchObject({ dueOn: '2026-11-23', moved: { kind: 'past', from: '2026-11-13' } });
  });

  it('before a run of closed days, goes after it only where it would else lie before today', () => {
    // Counted to Easter Sunday, asked on Easter Saturday's eve: Saturday is not possible any more.
    expect(
      proposedControl({ situation: 'doseChanged', since: on('2026-04-02'), notBefore: on('2026-04-05') }),
    ).toMatchObject({ dueOn: '2026-04-07', moved: { kind: 'later', because: 'sunday' } });
  });

  it('never lies before the day it may lie on, nor on a closed day unless it says so, whatever the day', () => {
    const day = fc.integer({ min: 18_000, max: 30_000 }).map(localDate);
    fc.assert(
      fc.property(fc.constantFrom(...SITUATIONS), day, fc.integer({ min: 0, max: 60 }), (situation, since, later) => {
        const notBefore = addDays(since, later);
        const { dueOn, moved } = proposedControl({ situation, since, notBefore });
        expect(dueOn >= notBefore).toBe(true);
        if (closedDay(dueOn) !== undefined) expect(['onClosedDay', 'past']).toContain(moved.kind);
        if (moved.kind === 'none') expect(closedDay(dueOn)).toBeUndefined();
      }),
    );
  });
});
