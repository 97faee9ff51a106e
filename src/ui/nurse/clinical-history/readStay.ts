import type { WritingFact } from '#facts/clinicFact.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { choiceProblem, type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

export type StayField = 'type' | 'admittedOn' | 'dischargedOn' | 'planned' | 'motive' | 'avkLink' | 'hospital';

export function stayDraft(fact: WritingFact<'hospitalStay'> | undefined): Draft<StayField> {
  const { type, admittedOn, dischargedOn, planned, motive, avkLink, hospital } = fact?.body ?? {};
  return {
    type: type ?? '',
    admittedOn: admittedOn ?? '',
    dischargedOn: dischargedOn ?? '',
    planned: planned ?? '',
    motive: motive ?? '',
    avkLink: avkLink ?? '',
    hospital: hospital ?? '',
  };
}

/** A visit to the emergency department has one day and is never planned. */
export function readStay(
  draft: Draft<StayField>,
  { today, earliest, mode }: EntryContext,
): EntryRead<'hospitalStay', StayField> {
  const isVisit = draft.type === 'emergencyVisit';
  const admittedOn = dayOf(draft.admittedOn);
  const problems = problemsIn<StayField>({
    type: choiceProblem(draft.type),
    admittedOn: dayProblem(draft.admittedOn, { required: 'yes', earliest, latest: today }),
    dischargedOn: isVisit
      ? undefined
      : dayProblem(draft.dischargedOn, {
          // Whoever says « sortie » says when.
          required: mode === 'change' ? 'yes' : 'no',
          latest: today,
          after: [admittedOn, 'before-admission'],
        }),
    planned: isVisit ? undefined : choiceProblem(draft.planned),
    motive: choiceProblem(draft.motive),
    avkLink: choiceProblem(draft.avkLink),
  });
  if (problems !== undefined || admittedOn === undefined) return { kind: 'problems', problems: problems ?? {} };
  const dischargedOn = isVisit ? undefined : dayOf(draft.dischargedOn);
  const hospital = draft.hospital.trim();
  return {
    kind: 'ok',
    body: {
      type: draft.type,
      admittedOn,
      ...(dischargedOn === undefined ? {} : { dischargedOn }),
      planned: isVisit ? 'no' : draft.planned,
      motive: draft.motive,
      avkLink: draft.avkLink,
      ...(hospital === '' ? {} : { hospital }),
    },
  };
}
