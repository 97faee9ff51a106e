import type { LocalDate } from '#domain/localDate.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { PatientSketch } from './patientSketch.ts';
import { PERIOD_DAYS } from './simulateVisits.ts';

/**
 * A number of tablet parts spread as evenly as can be over a week, or over a cycle of one to three days.
 *
 * @param units  parts in one period (`PERIOD_DAYS`)
 */
export function writtenDose(sketch: PatientSketch, units: number, from: LocalDate): BodyOf<'doseSchedule'> {
  const { dosing, course } = sketch;
  const days = spread(units, PERIOD_DAYS[dosing.written]).map((parts) => parts * dosing.unitQuarters);
  const quarters = dosing.written === 'week' ? days : shortest(days);
  return {
    molecule: course.molecule,
    tablet: course.tablet,
    tabletMg: dosing.tabletMg,
    schedule: dosing.written === 'week' ? { shape: 'week', quarters } : { shape: 'cycle', quarters, anchor: from },
    decidedBy: { name: 'Dr Antoine Girod', how: 'protocol' },
  };
}

function spread(units: number, days: number): readonly number[] {
  return Array.from(
    { length: days },
    (_, at) => Math.floor(((at + 1) * units) / days) - Math.floor((at * units) / days),
  );
}

/** The shortest run of one, two or three days that, repeated, gives these six. */
function shortest(days: readonly number[]): number[] {
  const length = [1, 2, 3].find((run) => days.every((quarters, at) => quarters === days[at % run]));
  return days.slice(0, length);
}
