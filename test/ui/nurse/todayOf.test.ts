import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/localDate.ts';
import type { PatientSummary, SummaryOpenResult } from '#store/patientSummary.ts';
import { leftToday } from '#ui/nurse/today/leftToday.ts';
import { flagsNow } from '#ui/nurse/today/seenFlags.ts';
import { perhapsLost, todayOf, type TodayLists } from '#ui/nurse/today/todayOf.ts';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';

const TODAY = day('2026-11-18'); // a Wednesday
const ME = 'claire';
const NOTHING_AROUND = { refused: 0, validates: 'no' } as const;

function listsOf(...patients: readonly PatientSummary[]): TodayLists {
  return todayOf(patients, { today: TODAY, me: ME, seen: {} });
}

function namesIn(lines: readonly { readonly patient: PatientSummary }[]): readonly string[] {
  return lines.map(({ patient }) => patient.patientId);
}

/** A patient of whom nothing is to be done: his next control lies ahead. */
function aPatient(patientId: string, more: Partial<PatientSummary> = {}): PatientSummary {
  return aSummary({ patientId, nextControl: addDays(TODAY, 10), ...more });
}

function aResult(more: Partial<SummaryOpenResult> = {}): SummaryOpenResult {
  return {
    chain: 'inr',
    date: TODAY,
    comparator: '=',
    value: '2.5',
    disputed: 'no',
    tier: 'none',
    reasons: [],
    judgedBy: 'ownRange',
    rules: { version: 1, source: '' },
    state: { kind: 'open' },
    owner: { kind: 'nobody' },
    deadline: undefined,
    ...more,
  };
}

function late(patientId: string, dueOn: string, more: Partial<PatientSummary> = {}): PatientSummary {
  return aPatient(patientId, { nextControl: day(dueOn), ...more });
}

function called(outcome: string, on: string): PatientSummary['control'] {
  return {
    answered: 'no',
    trace: { kind: 'none' },
    attempts: [{ on: day(on), with: 'patient', by: 'telephone', outcome }],
  };
}

describe('results to close', () => {
  it('stand apart when they are critical, whoever has them, and when they were handed over to me', () => {
    const mine = { kind: 'handedOver', owner: ME, since: '', by: 'sophie' } as const;
    const hers = { kind: 'handedOver', owner: 'sophie', since: '', by: ME } as const;
    const lists = listsOf(
      aPatient('critical', { openResults: [aResult({ tier: 'immediate', owner: mine })] }),
      aPatient('mine', { openResults: [aResult({ owner: mine })] }),
      aPatient('hers', { openResults: [aResult({ owner: hers })] }),
      aPatient('nobody’s', { openResults: [aResult({ tier: 'watch' })] }),
    );
    expect(namesIn(lists.critical)).toEqual(['critical']);
    expect(namesIn(lists.handedToMe)).toEqual(['mine']);
    expect(namesIn(lists.toClose)).toEqual(['nobody’s', 'hers']);
    expect(leftToday(lists, NOTHING_AROUND)).toBe(4);
  });

  it('to be called about tomorrow stay on the list, last, and are not left for today; a critical one is', () => {
    const tomorrow = { kind: 'callBack', at: { date: addDays(TODAY, 1) }, attempts: 1 } as const;
    const today = { kind: 'callBack', at: { date: TODAY }, attempts: 1 } as const;
    const lists = listsOf(
      aPatient('tomorrow', { openResults: [aResult({ state: tomorrow })] }),
      aPatient('today', { openResults: [aResult({ state: today })] }),
      aPatient('critical', { openResults: [aResult({ state: tomorrow, tier: 'sameDay' })] }),
    );
    expect(namesIn(lists.toClose)).toEqual(['today', 'tomorrow']);
    expect(leftToday(lists, NOTHING_AROUND)).toBe(2);
  });

  it('of a patient who is followed no more are still to be closed, and he is called back no more', () => {
    const lists = listsOf(late('gone', '2026-11-01', { status: 'transferred', openResults: [aResult()] }));
    expect(namesIn(lists.toClose)).toEqual(['gone']);
    expect(lists.toRecall).toEqual([]);
  });
});

describe('late controls', () => {
  it('come by risk first, then by lateness', () => {
    const complex = { ...aPatient('x').complexity, status: 'complex' as const };
    const lists = listsOf(
      late('a week', '2026-11-11'),
      late('a month', '2026-10-18'),
      late('valve', '2026-11-12', { indication: 'mechanicalMitralValve' }),
      late('complex', '2026-11-05', { complexity: complex }),
      late('critical', '2026-11-13', { openResults: [aResult({ tier: 'sameDay' })] }),
    );
    expect(namesIn(lists.toRecall)).toEqual(['critical', 'complex', 'valve', 'a month', 'a week']);
  });

  it.each([
    { what: 'nobody has called', control: {}, left: 1 },
    { what: 'a voicemail today', control: called('voicemail', '2026-11-18'), left: 0 },
    { what: 'a voicemail yesterday', control: called('voicemail', '2026-11-17'), left: 1 },
    { what: 'the patient was told two days ago', control: called('told', '2026-11-16'), left: 0 },
    { what: 'the patient was told three days ago', control: called('told', '2026-11-15'), left: 1 },
    {
      what: 'drawn yesterday',
      control: { trace: { kind: 'drawn', on: day('2026-11-17'), toldBy: 'patient' } },
      left: 0,
    },
    {
      what: 'drawn two days ago',
      control: { trace: { kind: 'drawn', on: day('2026-11-16'), toldBy: 'patient' } },
      left: 1,
    },
    { what: 'arrived elsewhere', control: { trace: { kind: 'elsewhere' } }, left: 0 },
  ] as const)('with $what: left for today $left', ({ control, left }) => {
    const none = aPatient('x').control;
    const lists = listsOf(late('late', '2026-11-10', { control: { ...none, ...control } }));
    expect(lists.toRecall.length).toBe(left);
    expect(lists.recalled.length).toBe(1 - left);
    expect(leftToday(lists, NOTHING_AROUND)).toBe(left);
  });

  it('may be lost without an INR for more than 56 days, of which the list says the days', () => {
    const lastInr = (date: string) =>
      ({ date: day(date), comparator: '=', value: '2.5', rangeDisputed: 'no' }) as const;
    const patients = [
      late('56 days', '2026-10-20', { lastInr: lastInr('2026-09-23') }),
      late('57 days', '2026-10-20', { lastInr: lastInr('2026-09-22') }),
      aPatient('planned ahead', { lastInr: lastInr('2026-01-01') }),
    ];
    expect(listsOf(...patients).perhapsLost).toBe(1);
    expect(perhapsLost(patients, TODAY).map(({ patient, lost }) => [patient.patientId, lost])).toEqual([
      ['57 days', [{ kind: 'noInrFor', days: 57 }]],
    ]);
  });
});

describe('the rest of the day', () => {
  it('a control that its INR has answered is to be set, and no longer late', () => {
    const answered = { answered: 'yes', trace: { kind: 'none' }, attempts: [] } as const;
    const lists = listsOf(late('answered', '2026-11-01', { control: answered }), aSummary({ patientId: 'never set' }));
    expect(lists.toSet.map(({ patientId }) => patientId)).toEqual(['answered', 'never set']);
    expect(lists.toRecall).toEqual([]);
  });

  it('what is only expected is shown, and not left to do', () => {
    const lists = listsOf(late('today', '2026-11-18'), late('two days ago', '2026-11-16'));
    expect(lists.due.map(({ patientId }) => patientId)).toEqual(['today', 'two days ago']);
    expect(leftToday(lists, NOTHING_AROUND)).toBe(0);
  });

  it('doses to validate count for who may validate them, ranges of an imported list for nobody', () => {
    const lists = listsOf(
      aPatient('dose', { doseToValidate: { count: 2, since: '' } }),
      aPatient('range', { rangeStatus: 'toBeConfirmed' }),
    );
    expect([lists.dosesToValidate, lists.rangesToConfirm]).toEqual([2, 1]);
    expect(leftToday(lists, NOTHING_AROUND)).toBe(0);
    expect(leftToday(lists, { refused: 1, validates: 'yes' })).toBe(3);
  });

  it('a disagreement and a dose decided without an INR that is here are left until somebody looks', () => {
    const lists = listsOf(aPatient('disputed', { disputed: ['avkCourse'] }), aPatient('news', { doseNews: 1 }));
    expect(leftToday(lists, NOTHING_AROUND)).toBe(2);
  });
});

describe('flags since the last look', () => {
  const flagged = (patientId: string, open: PatientSummary['complexity']['open']) =>
    aPatient(patientId, { complexity: { ...aPatient(patientId).complexity, open } });

  it('are those that were not there, and none while it is not known what was seen', () => {
    const before = [flagged('one', ['C1a']), flagged('two', [])];
    const now = [flagged('one', ['C1a', 'C3b']), flagged('two', ['C3a'])];
    const { newFlags } = todayOf(now, { today: TODAY, me: ME, seen: flagsNow(before) });
    expect(newFlags.map(({ patient, rules }) => [patient.patientId, rules])).toEqual([
      ['one', ['C3b']],
      ['two', ['C3a']],
    ]);
    expect(todayOf(now, { today: TODAY, me: ME, seen: undefined }).newFlags).toEqual([]);
  });

  it('are new again once they went and came back', () => {
    const gone = flagsNow([flagged('one', [])]);
    expect(todayOf([flagged('one', ['C1a'])], { today: TODAY, me: ME, seen: gone }).newFlags).toHaveLength(1);
  });
});
