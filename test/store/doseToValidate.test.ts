import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { summarise } from '#store/directory/summarise.ts';
import { anInr, aPen, day, PATIENT } from '#test/facts/aHistory.ts';
import { validateDose, writeDose } from '#test/facts/doseHistory.ts';

const pen = aPen();
const current = writeDose(pen, { from: '2026-01-02' });
const waiting = writeDose(pen, { from: '2026-01-03', quarters: 6, after: current, decidedBy: 'nobody' });

function lineOf(...facts: readonly ClinicFact[]) {
  const opened = { file: foldPatient(PATIENT, facts), states: new Map(), apart: [], unreadable: 0 };
  return summarise(opened, day('2026-01-05'));
}

describe('the line of a patient says of his dose', () => {
  it('that nothing waits while every dose is decided', () => {
    expect(lineOf(current)).toMatchObject({ doseToValidate: undefined, doseNews: 0 });
  });

  it('how many wait for a decision, and since when', () => {
    const { instant: since } = waiting.writtenAt;
    expect(lineOf(current, waiting)?.doseToValidate).toEqual({ count: 1, since });
    expect(lineOf(current, waiting, validateDose(aPen('b'), waiting, '2026-01-05'))?.doseToValidate).toBeUndefined();
  });

  it('the same dose waiting under two heads once, and another under one of them as well', () => {
    const one = writeDose(aPen('c'), { from: '2026-02-01', quarters: 2, after: waiting });
    const other = writeDose(aPen('d'), { from: '2026-02-01', quarters: 8, after: waiting, decidedBy: 'nobody' });
    expect(lineOf(current, waiting, one, other)?.doseToValidate?.count).toBe(2);
  });

  it('how many INRs it could not take into account', () => {
    const read = anInr(aPen('e'), '2.4', '2025-12-20');
    const based = writeDose(aPen('f'), { from: '2026-01-02', reads: [read.id] });
    const late = anInr(aPen('g'), '5.2', '2025-12-28');
    expect(lineOf(based, read)?.doseNews).toBe(0);
    expect(lineOf(based, read, late)?.doseNews).toBe(1);
  });
});
