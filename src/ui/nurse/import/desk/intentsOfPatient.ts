import type { PlannedPatient } from '#domain/cohort-import/planPatient.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { LARGEST_GROUP } from '#facts/factHead.ts';

const LONGEST_NOTE = 4_000;
const LEGAL_BASIS: Readonly<Record<string, string>> = {
  laboratory: 'medicalBiology',
  selfTest: 'selfMonitoringProgramme',
  pointOfCare: 'cooperationProtocol',
};

/**
 * The actions that bring a patient in. The first names him, gives the place its access and says his treatment, so that
 * he is whole as soon as it lands; the others bring the rest of his INRs.
 */
export function intentsOfPatient(
  planned: PlannedPatient,
  { site, source }: { readonly site: string; readonly source: string },
): readonly (readonly Intent[])[] {
  const intents = [
    ...whoHeIs(planned),
    ...access(planned, site),
    ...treatment(planned),
    ...wordsOf(planned, source),
    ...inrsOf(planned),
  ];
  const actions: (readonly Intent[])[] = [];
  for (let at = 0; at < intents.length; at += LARGEST_GROUP) actions.push(intents.slice(at, at + LARGEST_GROUP));
  return actions;
}

function whoHeIs({ patientId, identity, provisional }: PlannedPatient): readonly Intent[] {
  if (provisional !== undefined) return [{ act: 'first', kind: 'provisionalFile', patientId, body: provisional }];
  if (identity === undefined) return [];
  const { birthName, firstNames, usedName, birthDate, sex } = identity;
  return [
    {
      act: 'first',
      kind: 'patientIdentity',
      patientId,
      body: {
        birthName,
        birthFirstNames: [...firstNames],
        ...(usedName === undefined ? {} : { usedName }),
        birthDate,
        sex,
        // Nobody has looked at a paper: a list vouches for nothing.
        status: 'PROV',
      },
    },
  ];
}

function access({ patientId, place, statusFrom }: PlannedPatient, site: string): readonly Intent[] {
  const member = { role: 'clinic', site, state: 'follows' };
  return [
    ...(place === 'follows' ? [{ act: 'first', kind: 'careCircleMember', patientId, body: member } as const] : []),
    ...(statusFrom === undefined
      ? []
      : [
          {
            act: 'first',
            kind: 'followUpStatus',
            patientId,
            validFrom: statusFrom,
            body: { status: 'active' },
          } as const,
        ]),
  ];
}

function treatment({ patientId, course, telephone }: PlannedPatient): readonly Intent[] {
  return [
    ...(course === undefined
      ? []
      : [
          {
            act: 'first',
            kind: 'avkCourse',
            patientId,
            validFrom: course.validFrom,
            body: {
              indication: course.indication,
              molecule: course.molecule,
              tablet: 'unknown',
              ...(course.avkStart === undefined ? {} : { startedOn: course.avkStart }),
              start: course.avkStart === undefined ? 'unknown' : 'continuation',
              range: course.range,
              rangeStatus: course.rangeStatus,
              plannedDuration: 'unknown',
              whoAdaptsDose: 'unknown',
            },
          } as const,
        ]),
    ...(telephone === undefined
      ? []
      : [{ act: 'first', kind: 'patientContact', patientId, body: { telephone } } as const]),
  ];
}

function wordsOf({ patientId, words }: PlannedPatient, source: string): readonly Intent[] {
  if (words.length === 0) return [];
  const text = `${source} : ${words.join(' ; ')}`.slice(0, LONGEST_NOTE);
  return [{ act: 'first', kind: 'note', patientId, body: { text, topic: 'identity' } }];
}

function inrsOf({ patientId, inrs }: PlannedPatient): readonly Intent[] {
  return inrs.map(({ inr, date, time, method }) => ({
    act: 'first',
    kind: 'inrResult',
    patientId,
    body: {
      inr: { comparator: inr.comparator, value: inr.value },
      sampledAt: { date, ...(time === undefined ? {} : { time }) },
      method,
      legalBasis: LEGAL_BASIS[method] ?? 'medicalBiology',
      origin: 'import',
    },
  }));
}
