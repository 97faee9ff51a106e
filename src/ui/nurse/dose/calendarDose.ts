import type { AvkTablet } from '#domain/dosing/avkTablets.ts';
import { quartersOn } from '#domain/dosing/doseSchedule.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { decidedOn } from '#facts/doseOf.ts';
import type { Line } from '#facts/fold.ts';
import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type Dose, readDose } from '#facts/readDose.ts';

/** What one day of a calendar says. */
export type CalendarDose =
  | { readonly kind: 'dose'; readonly quarters: number; readonly tablet: AvkTablet }
  /** AVK interrupted on that day, as far as anybody says. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'none' };

export type DoseOnDay = (day: LocalDate) => CalendarDose;

/** The calendar of one dose, whatever else the file says: for one that is being written or waits for its decision. */
export function calendarOf({ body, validFrom }: Pick<Dose, 'body' | 'validFrom'>): DoseOnDay {
  const read = readDose(body);
  return (day) => {
    if (read.kind === 'impossible' || (validFrom !== undefined && day < validFrom)) return { kind: 'none' };
    return { kind: 'dose', quarters: quartersOn(read.pattern, day), tablet: read.tablet };
  };
}

/** What the patient is to take day by day: decided doses alone, each on its days, and nothing while AVK are stopped. */
export function calendarOfLine(file: PatientFile, line: Line<'doseSchedule'>): DoseOnDay {
  return (day) => {
    if (ongoingInterruption(file, day) !== undefined) return { kind: 'stopped' };
    const dose = decidedOn(line, day);
    return dose === undefined ? { kind: 'none' } : calendarOf(dose)(day);
  };
}
