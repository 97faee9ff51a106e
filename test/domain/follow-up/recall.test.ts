import { describe, expect, it } from 'vitest';
import { missingResult } from '#domain/follow-up/missingResult.ts';
import {
  lostReasons,
  nextRecallStep,
  type RecallAttempt,
  recallAgainOn,
  recallState,
} from '#domain/follow-up/recall.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';

const on = (day: string) => day as LocalDate;
const MONDAY = on('2026-11-16');

function anAttempt(more: Partial<RecallAttempt> = {}): RecallAttempt {
  return { on: MONDAY, with: 'patient', by: 'telephone', outcome: 'voicemail', ...more };
}

describe('a late patient is called again', () => {
  it('now, while nobody has called', () => {
    expect(recallAgainOn([])).toBeUndefined();
  });

  it.each([
    { last: anAttempt(), again: '2026-11-17', why: 'a voicemail: the next day' },
    { last: anAttempt({ outcome: 'told' }), again: '2026-11-19', why: 'he was reached: three days to go' },
    { last: anAttempt({ on: on('2026-11-21') }), again: '2026-11-23', why: 'not on Sunday' },
    { last: anAttempt({ on: on('2026-11-10') }), again: '2026-11-12', why: 'not on the Armistice' },
    { last: anAttempt({ callBackOn: on('2026-11-22') }), again: '2026-11-22', why: 'the day that was said, whichever' },
  ])('$again: $why', ({ last, again }) => {
    expect(recallAgainOn([anAttempt({ on: on('2026-11-02'), outcome: 'told' }), last])).toBe(again);
  });
});

describe('a call about a late control', () => {
  const none = { kind: 'none' } as const;
  const drawn = { kind: 'drawn', on: MONDAY, toldBy: 'patient' } as const;

  it.each([
    { today: '2026-11-16', trace: none, attempts: [], is: { kind: 'now' } },
    { today: '2026-11-16', trace: none, attempts: [anAttempt()], is: { kind: 'waits', until: '2026-11-17' } },
    { today: '2026-11-17', trace: none, attempts: [anAttempt()], is: { kind: 'now' } },
    { today: '2026-11-17', trace: drawn, attempts: [], is: { kind: 'waits', until: '2026-11-18' } },
    { today: '2026-11-18', trace: drawn, attempts: [], is: { kind: 'now' } },
    {
      today: '2026-11-16',
      trace: { kind: 'elsewhere' } as const,
      attempts: [],
      is: { kind: 'waits', until: undefined },
    },
    { today: '2026-11-16', trace: { kind: 'apart' } as const, attempts: [], is: { kind: 'now' } },
  ])('on $today, with $trace.kind told and $attempts.length calls: $is.kind', ({ today, trace, attempts, is }) => {
    expect(recallState({ trace, attempts, today: on(today) })).toEqual(is);
  });
});

describe('the ladder of calls', () => {
  it('goes from the patient to his circle, to his doctor and to a letter, and has an end', () => {
    const steps: (string | undefined)[] = [];
    const attempts: RecallAttempt[] = [];
    for (let step = nextRecallStep(attempts); step !== undefined; step = nextRecallStep(attempts)) {
      steps.push(step);
      attempts.push(step === 'letter' ? anAttempt({ by: 'letter' }) : anAttempt({ with: step }));
    }
    expect(steps).toEqual(['patient', 'caregiver', 'homeNurse', 'generalPractitioner', 'letter']);
  });

  it('a letter to the patient is not a call to him', () => {
    expect(nextRecallStep([anAttempt({ by: 'letter' })])).toBe('patient');
  });
});

describe('a late patient may be lost', () => {
  const lastInrOn = on('2026-09-01');

  it.each([
    { days: 56, reasons: [] },
    { days: 57, reasons: [{ kind: 'noInrFor', days: 57 }] },
  ])('$days days after his last INR: $reasons (PQA, clinical reference 4.4)', ({ days, reasons }) => {
    expect(lostReasons({ lastInrOn, attempts: [], today: addDays(lastInrOn, days) })).toEqual(reasons);
  });

  it.each([
    { outcomes: ['voicemail', 'noAnswer'], inVain: undefined },
    { outcomes: ['voicemail', 'noAnswer', 'wrongNumber'], inVain: 3 },
    { outcomes: ['voicemail', 'noAnswer', 'told', 'noAnswer'], inVain: undefined },
    { outcomes: ['told', 'refused', 'noAnswer', 'voicemail'], inVain: 3 },
  ])('after $outcomes: attempts in vain $inVain', ({ outcomes, inVain }) => {
    const attempts = outcomes.map((outcome) => anAttempt({ outcome }));
    expect(lostReasons({ lastInrOn, attempts, today: lastInrOn })).toEqual(
      inVain === undefined ? [] : [{ kind: 'notReached', attempts: inVain }],
    );
  });
});

describe('an expected result that is missing', () => {
  it('was not done, as far as a tablet in contact with its region can know', () => {
    expect(missingResult({ kind: 'none' }, 'current')).toEqual({ kind: 'notDone' });
  });

  it('has perhaps arrived, when the tablet is out of contact: it never says that none was done', () => {
    expect(missingResult({ kind: 'none' }, 'old')).toEqual({ kind: 'perhapsElsewhere' });
  });

  it.each([
    { kind: 'drawn', on: MONDAY, toldBy: 'patient' } as const,
    { kind: 'elsewhere' } as const,
    { kind: 'apart' } as const,
  ])('is $kind whatever the contact: that was said or written', (trace) => {
    expect([missingResult(trace, 'current'), missingResult(trace, 'old')]).toEqual([trace, trace]);
  });
});
