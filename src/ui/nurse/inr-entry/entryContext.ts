import type { DatedInr } from '#domain/inr/inr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { inrsShown, type ReadInr } from '#facts/readings.ts';
import { courseShown, datedInr, rangeInForce } from '#ui/nurse/patient-file/historyOf.ts';
import { INR_METHODS, type InrMethod } from './inrIntents.ts';
import type { EntryContext } from './reviewEntry.ts';

/** What a typed INR is compared with. */
export function entryContext(file: PatientFile, today: LocalDate, corrected?: string): EntryContext {
  const others: readonly DatedInr[] = inrsShown(file)
    .filter((inr) => inr.chain !== corrected)
    .map(datedInr);
  return { today, others, avkStart: courseShown(file).avkStart };
}

export function lastInr(file: PatientFile): ReadInr | undefined {
  return inrsShown(file).at(-1);
}

/** As the patient's last one came; laboratory where there is none. Shown, and one touch from another. */
export function usualMethod(file: PatientFile): InrMethod {
  return knownMethod(lastInr(file)?.method);
}

export function knownMethod(code: string | undefined): InrMethod {
  return INR_METHODS.find((method) => method === code) ?? 'laboratory';
}

export function rangeToday(file: PatientFile, today: LocalDate) {
  return rangeInForce(courseShown(file).ranges, today);
}
