import type { LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';

/** A patient's first group: identity, status, course. */
export function aPatient(
  patientId: string,
  over: { readonly birthName?: string; readonly firstName?: string; readonly ins?: string } = {},
): readonly Intent[] {
  const { birthName = 'DUPONT', firstName = 'Marguerite', ins } = over;
  return [
    {
      kind: 'patientIdentity',
      act: 'first',
      patientId,
      body: {
        birthName,
        birthFirstNames: [firstName],
        birthDate: { date: '1941-11-22' as LocalDate, precision: 'day' },
        sex: 'F',
        status: 'VALI',
        ...(ins === undefined ? {} : { ins: { matricule: ins, oid: '1.2.250.1.213.1.4.8' } }),
      },
    },
    { kind: 'followUpStatus', act: 'first', patientId, validFrom: day('2025-01-01'), body: { status: 'active' } },
    {
      kind: 'avkCourse',
      act: 'first',
      patientId,
      validFrom: day('2025-01-01'),
      body: {
        indication: 'atrialFibrillation',
        molecule: 'warfarin',
        tablet: 'coumadine-5',
        startedOn: day('2024-01-01'),
        start: 'initiation',
        range: { low: '2.0', high: '3.0' },
        plannedDuration: 'lifelong',
        whoAdaptsDose: 'clinic',
      },
    },
  ];
}

export function anInr(patientId: string, date = '2026-03-01', value = '2.5'): Intent {
  return {
    kind: 'inrResult',
    act: 'first',
    patientId,
    body: {
      inr: { comparator: '=', value },
      sampledAt: { date: day(date) },
      method: 'laboratory',
      legalBasis: 'medicalBiology',
    },
  };
}

export function day(date: string): LocalDate {
  return date as LocalDate;
}
