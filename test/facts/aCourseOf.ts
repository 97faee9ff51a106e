import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { day, PATIENT, writeOne } from './aHistory.ts';

type Said = { readonly rangeStatus?: string; readonly indication?: string; readonly after?: ClinicFact };

/** A course in 2 to 3 as an import or a confirmation writes it. */
export function aCourseOf(pen: Pen, from: string, { rangeStatus, indication, after }: Said): WritingFact<'avkCourse'> {
  const about = {
    kind: 'avkCourse',
    patientId: PATIENT,
    validFrom: day(from),
    body: {
      indication: indication ?? 'atrialFibrillation',
      molecule: 'unknown',
      tablet: 'unknown',
      start: 'unknown',
      range: { low: '2', high: '3' },
      ...(rangeStatus === undefined ? {} : { rangeStatus }),
      plannedDuration: 'unknown',
      whoAdaptsDose: 'unknown',
    },
  } as const;
  if (after === undefined) return writeOne(pen, { act: 'first', ...about }) as WritingFact<'avkCourse'>;
  const seen = { chain: after.chain, head: after.id };
  return writeOne(pen, { act: 'change', seen, ...about }) as WritingFact<'avkCourse'>;
}
