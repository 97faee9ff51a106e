import type { Intent } from '#facts/composeGroup.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient, type PatientFile } from '#facts/patientFile.ts';
import { type Linking, linkIntents } from '#facts/links.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { day, write, writeOne } from './aHistory.ts';

export const ONE = '0198b2a0-0000-7000-8000-00000000000a';
export const OTHER = '0198b2a0-0000-7000-8000-00000000000b';
export const THIRD = '0198b2a0-0000-7000-8000-00000000000c';

type Seen = { readonly after?: ClinicFact; readonly reads?: readonly string[] };

/** A fact of a kind that a patient has once: his first, or a change of one that was seen. */
function told(pen: Pen, about: object, { after, reads }: Seen): ClinicFact {
  const seen = after === undefined ? { act: 'first' } : { act: 'change', seen: { chain: after.chain, head: after.id } };
  // What the tests below put together is one of the intents; the union cannot be followed through a spread.
  return writeOne(pen, { ...about, ...seen, ...(reads === undefined ? {} : { reads }) } as Intent);
}

export function anIdentity(pen: Pen, patientId: string, over: object = {}, seen: Seen = {}): ClinicFact {
  const body = {
    birthName: 'MARTIN',
    birthFirstNames: ['JEANNE'],
    birthDate: { date: day('1947-03-02'), precision: 'day' },
    sex: 'F',
    status: 'PROV',
    ...over,
  };
  return told(pen, { kind: 'patientIdentity', patientId, body }, seen);
}

export function aControl(pen: Pen, patientId: string, dueOn: string, seen: Seen = {}): ClinicFact {
  return told(pen, { kind: 'nextControl', patientId, body: { dueOn: day(dueOn) } }, seen);
}

export function aStatus(pen: Pen, patientId: string, status: string, from = '2026-01-01'): ClinicFact {
  return told(pen, { kind: 'followUpStatus', patientId, validFrom: day(from), body: { status } }, {});
}

export function theCourse(pen: Pen, patientId: string, range: readonly [string, string], seen: Seen = {}): ClinicFact {
  const body = {
    indication: 'atrialFibrillation',
    molecule: 'warfarin',
    tablet: 'coumadine-5',
    start: 'continuation',
    range: { low: range[0], high: range[1] },
    plannedDuration: 'lifelong',
    whoAdaptsDose: 'clinic',
  };
  return told(pen, { kind: 'avkCourse', patientId, validFrom: day('2026-01-01'), body }, seen);
}

/** What linking two patients writes, given what has been written of them. */
export function linking(
  pen: Pen,
  pair: readonly [string, string],
  state: Linking['state'],
  before: readonly ClinicFact[] = [],
): ClinicFact[] {
  const { links } = foldPatient(pair[0], before);
  return write(pen, ...linkIntents(pair, links, { state, reason: 'même personne' }));
}

/** All that is known of a person, opened by her first file. */
export function joinedFile(...facts: readonly ClinicFact[]): PatientFile {
  return foldPatient(ONE, facts);
}
