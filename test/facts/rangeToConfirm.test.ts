import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { restsOnRangeToConfirm } from '#facts/rangeToConfirm.ts';
import { readingsOf } from '#facts/readings.ts';
import { aPen, day, PATIENT } from './aHistory.ts';
import { aCourseOf } from './aCourseOf.ts';

function rests(facts: readonly ClinicFact[], window?: readonly [string, string]) {
  const readings = readingsOf(foldPatient(PATIENT, facts));
  if (readings.kind !== 'settled') throw new Error('one reading was meant');
  const days = window && { from: day(window[0]), to: day(window[1]) };
  return restsOnRangeToConfirm(readings.reading, days);
}

describe('a patient whose range nobody has chosen yet', () => {
  const pen = aPen();
  const imported = aCourseOf(pen, '2026-01-01', { rangeStatus: 'toBeConfirmed' });
  const confirmedAll = aCourseOf(pen, '2026-01-01', { rangeStatus: 'confirmed', after: imported });
  const confirmedJune = aCourseOf(pen, '2026-06-01', { rangeStatus: 'confirmed', after: imported });

  it.each([
    { what: 'until somebody confirms it', facts: [imported], window: undefined, said: true },
    {
      what: 'no more once it is confirmed from its first day',
      facts: [imported, confirmedAll],
      window: undefined,
      said: false,
    },
    {
      what: 'for all time, where it was confirmed only from June',
      facts: [imported, confirmedJune],
      window: undefined,
      said: true,
    },
    {
      what: 'over a period that begins in May',
      facts: [imported, confirmedJune],
      window: ['2026-05-31', '2026-11-22'],
      said: true,
    },
    {
      what: 'not over one that begins on the day it was confirmed from',
      facts: [imported, confirmedJune],
      window: ['2026-06-01', '2026-11-22'],
      said: false,
    },
    { what: 'not over a period before it held', facts: [imported], window: ['2025-01-01', '2025-12-31'], said: false },
    {
      what: 'over one that ends on its first day',
      facts: [imported],
      window: ['2025-01-01', '2026-01-01'],
      said: true,
    },
  ] as const)('has figures that rest on it $what: $said', ({ facts, window, said }) => {
    expect(rests(facts, window)).toBe(said);
  });

  it('a course of before this was asked is one chosen for the patient', () => {
    expect(rests([aCourseOf(pen, '2026-01-01', {})])).toBe(false);
  });
});
