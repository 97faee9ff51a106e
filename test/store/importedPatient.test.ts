import { describe, expect, it } from 'vitest';
import { searchMatcher } from '#domain/identity/searchKey.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { byName } from '#store/directory/inNameOrder.ts';
import { summarise } from '#store/directory/summarise.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { aCourseOf } from '#test/facts/aCourseOf.ts';
import { anInr, aPen, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';

const pen = aPen();

function lineOf(...facts: readonly ClinicFact[]): PatientSummary | undefined {
  return summarise(
    { file: foldPatient(PATIENT, facts), states: new Map(), apart: [], unreadable: 0 },
    day('2026-11-22'),
  );
}

function aNumberedFile(reference: string): ClinicFact {
  const body = { reference, source: 'export AVK Manager' };
  return writeOne(pen, { act: 'first', kind: 'provisionalFile', patientId: PATIENT, body });
}

function anIdentity(): ClinicFact {
  const birthDate = { date: day('1941-03-12'), precision: 'day' };
  const body = { birthName: 'MARTIN', birthFirstNames: ['JEANNE'], birthDate, sex: 'F', status: 'PROV' };
  return writeOne(pen, { act: 'first', kind: 'patientIdentity', patientId: PATIENT, body });
}

describe('a patient who came with a number and no identity', () => {
  it.each(['123', 'dossier 12', 'A/123'])('is found by typing %s', (typed) => {
    const line = lineOf(aNumberedFile(typed === 'A/123' ? 'A/123' : '123'));
    expect(searchMatcher(typed)(line?.searchKey ?? '')).toBe(true);
  });

  it('goes by the number until somebody writes who he is, and is then found by his name', () => {
    expect(lineOf(aNumberedFile('123'))).toMatchObject({ provisionalReference: '123', birthName: '' });
    const identified = lineOf(aNumberedFile('123'), anIdentity());
    expect(identified?.provisionalReference).toBeUndefined();
    expect(searchMatcher('martin')(identified?.searchKey ?? '')).toBe(true);
  });

  it('stands after those who have a name, « Dossier 9 » before « Dossier 10 »', () => {
    const lines = [lineOf(aNumberedFile('10')), lineOf(anIdentity()), lineOf(aNumberedFile('9'))];
    const sorted = lines.flatMap((line) => line ?? []).toSorted(byName);
    expect(sorted.map((line) => line.provisionalReference ?? line.birthName)).toEqual(['MARTIN', '9', '10']);
  });
});

describe('a TTR under a range nobody has chosen', () => {
  const inrs = ['2026-01-05', '2026-02-20', '2026-04-05', '2026-05-20', '2026-07-05', '2026-08-20'].map((on) =>
    anInr(pen, '2.5', on),
  );

  it('is provisional however long it is, until the range is confirmed', () => {
    const imported = aCourseOf(pen, '2026-01-01', { rangeStatus: 'toBeConfirmed' });
    const line = lineOf(imported, ...inrs);
    expect(line).toMatchObject({
      rangeStatus: 'toBeConfirmed',
      ttr: { kind: 'measured', percent: 100, provisional: true },
    });
    const confirmed = lineOf(
      imported,
      aCourseOf(pen, '2026-01-01', { rangeStatus: 'confirmed', after: imported }),
      ...inrs,
    );
    expect(confirmed?.rangeStatus).toBeUndefined();
    expect(confirmed?.ttr).toMatchObject({ provisional: false });
  });

  it('is to be confirmed as long as one of two people says so', () => {
    const imported = aCourseOf(pen, '2026-01-01', { rangeStatus: 'toBeConfirmed' });
    const one = aCourseOf(pen, '2026-01-01', { rangeStatus: 'confirmed', after: imported });
    const other = aCourseOf(aPen('b'), '2026-02-01', { rangeStatus: 'toBeConfirmed', after: imported });
    expect(lineOf(imported, one, other)?.rangeStatus).toBe('toBeConfirmed');
  });
});
