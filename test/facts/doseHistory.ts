import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { day, PATIENT, writeOne } from '#test/facts/aHistory.ts';

type DoseFact = WritingFact<'doseSchedule'>;

export type Written = {
  readonly from: string;
  /** Quarters of a 5 mg tablet every day. */
  readonly quarters?: number;
  readonly after?: ClinicFact;
  /** `nobody`: « à valider ». */
  readonly decidedBy?: 'nobody' | 'Dr Roche';
  readonly reads?: readonly string[];
  readonly setAside?: readonly string[];
};

/** A dose written on top of another; decided by Dr Roche unless nobody is named. */
export function writeDose(pen: Pen, { from, quarters = 4, after, decidedBy, reads, setAside }: Written): DoseFact {
  const body = {
    molecule: 'warfarin',
    tablet: 'coumadine-5',
    tabletMg: '5',
    schedule: { shape: 'cycle' as const, quarters: [quarters], anchor: day(from) },
    ...(decidedBy === 'nobody' ? {} : { decidedBy: { name: 'Dr Roche', how: 'inPerson' } }),
    ...(setAside === undefined ? {} : { setAside: [...setAside] }),
  };
  const read = reads === undefined ? {} : { reads };
  const about = { kind: 'doseSchedule', patientId: PATIENT, validFrom: day(from), ...read, body } as const;
  const seen = after === undefined ? undefined : { chain: after.chain, head: after.id };
  return writeOne(pen, seen === undefined ? { act: 'first', ...about } : { act: 'change', seen, ...about }) as DoseFact;
}

/** The decision on a dose that waited, as a correction of it. */
export function validateDose(pen: Pen, waiting: DoseFact, from: string, head: ClinicFact = waiting): DoseFact {
  return writeOne(pen, {
    act: 'correction',
    kind: 'doseSchedule',
    patientId: PATIENT,
    seen: { chain: waiting.chain, head: head.id },
    target: waiting.id,
    validFrom: day(from),
    reason: 'dose validée',
    body: { ...waiting.body, decidedBy: { name: 'Dr Roche', how: 'telephone' } },
  }) as DoseFact;
}

export function refuseDose(pen: Pen, waiting: DoseFact): ClinicFact {
  return writeOne(pen, {
    act: 'enteredInError',
    kind: 'doseSchedule',
    patientId: PATIENT,
    seen: { chain: waiting.chain, head: waiting.id },
    target: waiting.id,
    reason: 'dose refusée',
  });
}
