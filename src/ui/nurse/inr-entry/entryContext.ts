import type { DatedInr } from '#domain/inr/inr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { coursesOf, inrsShown, type ReadInr, readingsOf } from '#facts/readings.ts';
import { datedInr } from '#facts/historyOf.ts';
import { rangeOnDay, type RangeOnDay } from '#ui/nurse/patient-file/rangeOnDay.ts';
import { INR_METHODS, type InrMethod } from './inrIntents.ts';
import type { EntryContext } from './reviewEntry.ts';

/** What a typed INR is compared with. */
export function entryContext(file: PatientFile, today: LocalDate, corrected?: string): EntryContext {
  const others: readonly DatedInr[] = inrsShown(file)
    .filter((inr) => inr.chain !== corrected)
    .map(datedInr);
  // While people disagree on the start, an INR from before any of their days is asked about.
  const avkStart = coursesOf(file)
    .flatMap((course) => course.avkStart ?? [])
    .toSorted()
    .at(-1);
  return { today, others, avkStart };
}

/** The last INR; while people disagree, whatever it may be, none of it before the rest. */
export type LastInr =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly inr: ReadInr }
  | { readonly kind: 'toCheck'; readonly inrs: readonly ReadInr[] };

export function lastInr(file: PatientFile): LastInr {
  const readings = readingsOf({ ...file, course: undefined, interruptions: [] });
  if (readings.kind === 'tooManyDisputes') return { kind: 'toCheck', inrs: [] };
  const all = readings.kind === 'settled' ? [readings.reading] : readings.readings;
  const lasts = all.map(({ inrs }) => inrs.at(-1));
  const inrs = [...new Set(lasts.flatMap((inr) => inr ?? []))];
  const [first, second] = inrs;
  if (first === undefined) return { kind: 'none' };
  return second === undefined && !lasts.includes(undefined)
    ? { kind: 'agreed', inr: first }
    : { kind: 'toCheck', inrs };
}

/** As the patient's last one came; laboratory where there is none. Shown, and one touch from another. */
export function usualMethod(file: PatientFile): InrMethod {
  return knownMethod(inrsShown(file).at(-1)?.method);
}

export function knownMethod(code: string | undefined): InrMethod {
  return INR_METHODS.find((method) => method === code) ?? 'laboratory';
}

export function rangeToday(file: PatientFile, today: LocalDate): RangeOnDay {
  return rangeOnDay(coursesOf(file), today);
}
