import { describe, expect, it } from 'vitest';
import { draftChange } from '#ui/nurse/inr-entry/draftChange.ts';
import { inrEntryFields } from '#ui/nurse/inr-entry/inrEntryFields.ts';
import { newInrIntent } from '#ui/nurse/inr-entry/inrIntents.ts';
import { NO_REASON, reasonProblem, reasonText } from '#ui/nurse/inr-entry/reason.ts';
import { reviewEntry } from '#ui/nurse/inr-entry/reviewEntry.ts';
import { day, PATIENT } from '#test/facts/aHistory.ts';

const TODAY = day('2026-11-22');
const CONTEXT = { today: TODAY, others: [], avkStart: undefined };
const aYearAround26 = Array.from({ length: 14 }, (_, at) => ({
  id: String(at),
  sampledOn: day(`2026-${String((at % 10) + 1).padStart(2, '0')}-0${(at % 9) + 1}`),
  inr: { comparator: '=' as const, value: '2.6' },
}));

function review(typed: string, others: typeof aYearAround26 = []) {
  return reviewEntry({ typed, sampledOn: TODAY }, { ...CONTEXT, others });
}

describe('an INR as it is typed', () => {
  it.each(['2,5', '2.5', ' 2,5 '])('%j is ready to be saved as 2.5', (typed) => {
    expect(review(typed)).toEqual({ kind: 'ready', inr: { comparator: '=', value: '2.5' } });
  });

  it('25 offers 2,5 and « > 20 », and decides nothing', () => {
    expect(review('25')).toEqual({
      kind: 'choose',
      typed: '25',
      readings: [
        { comparator: '=', value: '2.5' },
        { comparator: '>', value: '20' },
      ],
    });
  });

  it('0,3 offers « < 0,5 »', () => {
    expect(review('0,3')).toMatchObject({ kind: 'choose', readings: [{ comparator: '<', value: '0.5' }] });
  });

  it('1,0 after a year around 2,6 is asked about, with its numbers', () => {
    expect(review('1,0', aYearAround26)).toMatchObject({
      kind: 'ask',
      questions: [{ kind: 'far-from-usual', median: 2.6, basedOn: 14 }],
    });
  });

  it('is refused for a day that has not come', () => {
    expect(reviewEntry({ typed: '2,5', sampledOn: day('2026-11-23') }, CONTEXT)).toEqual({
      kind: 'problem',
      problem: 'sampled-in-future',
    });
  });
});

describe('the entry form', () => {
  const fields = { typed: '2,5', sampledOn: TODAY, method: 'laboratory' };

  function problems(more: object) {
    const read = inrEntryFields(TODAY).safeParse({ ...fields, ...more });
    return read.success ? [] : read.error.issues.map((issue) => [issue.path[0], issue.message]);
  }

  it('accepts a value, a day and a method', () => {
    expect(problems({})).toEqual([]);
  });

  it('asks for the day of the sample rather than taking the day of typing', () => {
    expect(problems({ sampledOn: undefined })).toEqual([['sampledOn', 'no-day']]);
  });

  it.each([
    ['', 'empty'],
    ['2,,5', 'not-a-number'],
    ['2,555', 'too-many-decimals'],
  ])('says of %j that it is %s', (typed, problem) => {
    expect(problems({ typed })).toEqual([['typed', problem]]);
  });

  it('leaves a value beyond the scale to the question that follows', () => {
    expect(problems({ typed: '25' })).toEqual([]);
  });
});

it.each([
  ['laboratory', 'medicalBiology'],
  ['selfTest', 'selfMonitoringProgramme'],
  ['pointOfCare', 'cooperationProtocol'],
] as const)('an INR by %s carries the legal basis %s', (method, legalBasis) => {
  const inr = { comparator: '=' as const, value: '2.5' };
  const intent = newInrIntent(PATIENT, { inr, sampledOn: TODAY, time: undefined, method, confirmed: ['extreme'] });
  expect(intent).toMatchObject({ body: { method, legalBasis, confirmed: ['extreme'] } });
});

it('a correction without a reason, or with « autre » and no words, says what is wanting', () => {
  const words = { typing: 'erreur de saisie', day: '', laboratory: '', patient: '', other: '' };
  expect(reasonProblem(NO_REASON)).toBe('no-reason');
  expect(reasonProblem({ choice: 'other', other: '  ' })).toBe('no-reason-text');
  expect(reasonProblem({ choice: 'typing', other: '' })).toBeUndefined();
  expect(reasonText({ choice: 'typing', other: '' }, words)).toBe('erreur de saisie');
  expect(reasonText({ choice: 'other', other: ' vu au téléphone ' }, words)).toBe('vu au téléphone');
});

it('a value erased by hand takes its draft with it; a form never filled in leaves none', () => {
  const fields = { typed: '', method: 'laboratory', sampledOn: undefined } as const;
  expect(draftChange({ ...fields, typed: '2,' }, 'none')).toEqual({
    kind: 'keep',
    draft: { typed: '2,', method: 'laboratory' },
  });
  expect(draftChange(fields, 'kept')).toEqual({ kind: 'drop' });
  expect(draftChange(fields, 'none')).toEqual({ kind: 'nothing' });
});
