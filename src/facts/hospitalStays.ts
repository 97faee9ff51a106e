import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from './clinicFact.ts';
import { latestOf } from './fold.ts';
import type { PatientFile } from './patientFile.ts';

/** Half-open: on the day of discharge he is at home again; `to` is null while nobody knows of one. */
export type ReadHospitalStay = { readonly from: LocalDate; readonly to: LocalDate | null };

/**
 * The stays of a night and more: what « plus de 24 heures » is when only the days are known. A visit to the emergency
 * department is none.
 *
 * A stay without a discharge, or with one before the admission, has no end: nobody can say on which INRs the clinic
 * treated him again, and the file asks for the day. While people disagree on a stay, every day on which one of them says
 * he was in hospital is one: it is a soft kind, and no figure may rest on which head comes first.
 */
export function hospitalStays({ stays }: Pick<PatientFile, 'stays'>): readonly ReadHospitalStay[] {
  return stays.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const latest = latestOf(line);
      return latest === undefined ? [] : spanOf(latest.body);
    }),
  );
}

function spanOf(stay: WritingFact<'hospitalStay'>['body']): readonly ReadHospitalStay[] {
  const { type, admittedOn, dischargedOn } = stay;
  if (type === 'emergencyVisit' || dischargedOn === admittedOn) return [];
  const isKnown = dischargedOn !== undefined && dischargedOn > admittedOn;
  return [{ from: admittedOn, to: isKnown ? dischargedOn : null }];
}
