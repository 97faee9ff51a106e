import { describe, expect, it } from 'vitest';
import { filePatients } from '#domain/cohort-import/filePatients.ts';
import { indexedDirectory, matchPatient, type TabletPatient } from '#domain/cohort-import/matchPatient.ts';
import type { PatientDecision } from '#domain/cohort-import/importSettings.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { JEANNE, rowsOf, someSettings } from './someRows.ts';

function aTabletPatient(more: Partial<TabletPatient> = {}): TabletPatient {
  const birthDate = { date: '1941-03-12' as LocalDate, precision: 'day' };
  return { patientId: 'known', birthName: 'MARTIN', firstName: 'JEANNE', birthDate, sex: 'F', ...more };
}

function matched(tablet: readonly TabletPatient[], decision?: PatientDecision, cells: object = {}) {
  const { patients } = filePatients(rowsOf([{ reference: '12', ...JEANNE, ...cells }]), someSettings());
  const [patient] = patients;
  if (patient === undefined) throw new Error('a patient was meant');
  return matchPatient(patient, { directory: indexedDirectory(tablet), idOf: () => 'imported', decision });
}

describe('a patient of a file', () => {
  it('nobody like whom is on the tablet is new', () => {
    expect(matched([])).toEqual({ kind: 'new', patientId: 'imported' });
    expect(matched([aTabletPatient({ birthName: 'DURAND', firstName: 'PAUL' })])).toMatchObject({ kind: 'new' });
  });

  it('with the four traits of one on the tablet is he', () => {
    expect(matched([aTabletPatient()])).toEqual({ kind: 'known', patientId: 'known' });
  });

  it('brought in before is found by the id it then had, whatever he is called now', () => {
    const tablet = [aTabletPatient(), aTabletPatient({ patientId: 'imported', birthName: 'DURAND' })];
    expect(matched(tablet)).toEqual({ kind: 'known', patientId: 'imported' });
  });

  it.each([
    { what: 'one letter of the name', like: { birthName: 'MARTIN', firstName: 'JEANN' } },
    { what: 'day and month turned', like: { birthDate: { date: '1941-12-03' as LocalDate, precision: 'day' } } },
    { what: 'a sex', like: { sex: 'M' } },
  ])('that differs by $what is left to be judged, and joined by nobody', ({ like }) => {
    expect(matched([aTabletPatient(like)])).toMatchObject({ kind: 'doubtful', why: 'resembles' });
  });

  it('whose traits two on the tablet have is left to be judged', () => {
    expect(matched([aTabletPatient(), aTabletPatient({ patientId: 'twin' })])).toMatchObject({
      kind: 'doubtful',
      why: 'several-matches',
    });
  });

  it('somebody has judged is whom he said', () => {
    const tablet = [aTabletPatient({ sex: 'M' })];
    expect(matched(tablet, { kind: 'same', patientId: 'known' })).toEqual({ kind: 'known', patientId: 'known' });
    expect(matched(tablet, { kind: 'other' })).toEqual({ kind: 'new', patientId: 'imported' });
  });

  it('without an identity is matched by nothing but his number', () => {
    const birthless = { birthName: '', firstName: '', birthDate: '', sex: '' };
    expect(matched([aTabletPatient()], undefined, birthless)).toMatchObject({ kind: 'new' });
  });
});
