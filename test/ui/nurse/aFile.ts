import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import { CRITICAL_INR_RULES } from '#domain/critical-inr/criticalInrRules.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { foldPatient } from '#facts/patientFile.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { day, PATIENT, writeOne } from '#test/facts/aHistory.ts';

export const NO_PLACES: Places = {
  people: new Map(),
  sites: new Map(),
  professionals: new Map(),
  complexPatient: { inForce: COMPLEX_PATIENT_RULES, published: [] },
  criticalInr: CRITICAL_INR_RULES,
};

/** A file as it is opened, made of these facts, all of them sent. */
export function anOpened(...facts: readonly ClinicFact[]): OpenedPatient {
  return { file: foldPatient(PATIENT, facts), states: new Map(), apart: [], unreadable: 0 };
}

/** A course in 2 to 3 from a day on. */
export function aCourse(pen: Pen, from: string, startedOn?: string): ClinicFact {
  return writeOne(pen, {
    act: 'first',
    kind: 'avkCourse',
    patientId: PATIENT,
    validFrom: day(from),
    body: {
      indication: 'atrialFibrillation',
      molecule: 'warfarin',
      tablet: 'coumadine-5',
      ...(startedOn === undefined ? {} : { startedOn: day(startedOn) }),
      start: 'continuation',
      range: { low: '2', high: '3' },
      plannedDuration: 'lifelong',
      whoAdaptsDose: 'clinic',
    },
  });
}

/** A line of the directory with a valid default: the test names only what it is about. */
export function aSummary(more: Partial<PatientSummary> = {}): PatientSummary {
  return {
    patientId: PATIENT,
    birthName: 'MARTIN',
    firstName: 'JEANNE',
    usedName: undefined,
    usedFirstName: undefined,
    birthDate: { date: day('1941-03-12'), precision: 'day' },
    sex: 'F',
    matricule: undefined,
    searchKey: ' MARTIN JEANNE 12/03/1941 12031941 1941',
    status: 'active',
    molecule: 'warfarin',
    indication: 'atrialFibrillation',
    range: { low: '2', high: '3' },
    rangeDisputed: 'no',
    lastInr: undefined,
    lastInrDisputed: 'no',
    worstInr: undefined,
    nextControl: undefined,
    control: { answered: 'no', trace: { kind: 'none' }, attempts: [] },
    interruption: undefined,
    doseToValidate: undefined,
    doseNews: 0,
    ttr: { kind: 'unmeasurable' },
    complexity: {
      status: 'notComplex',
      fired: [],
      open: [],
      warnings: [],
      unknown: [],
      priority: 'P4',
      ruleSetVersion: 1,
    },
    disputed: [],
    openResults: [],
    waiting: 0,
    apart: 0,
    unreadable: 0,
    asOf: day('2026-11-22'),
    ...more,
  };
}
