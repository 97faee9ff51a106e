import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { PatientSketch } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';

/** After an initiation the INR is taken within days, then weekly; a treatment taken over is seen twice in a fortnight. */
const FIRST_DAYS = { initiation: [3, 6, 10, 14, 21, 28, 35], continuation: [0, 14] } as const;

/**
 * The days on which a patient's INR is to be taken, oldest first, the last on the sketch's last day.
 *
 * Walked backwards from the last day, so that the next control falls where the sketch wants it.
 */
export function visitDays(sketch: PatientSketch, random: SeededRandom): readonly LocalDate[] {
  const { includedOn, ending, inrs, course } = sketch;
  const opening = FIRST_DAYS[course.start === 'initiation' ? 'initiation' : 'continuation']
    .map((after) => addDays(includedOn, after))
    .filter((day) => daysBetween(day, ending.lastInrOn) > 5);
  const openingEnds = opening.at(-1) ?? includedOn;
  const later: LocalDate[] = [];
  for (
    let day = ending.lastInrOn;
    daysBetween(openingEnds, day) >= Math.min(7, inrs.usualInterval.shortest);
    day = addDays(day, -drawInterval(inrs, random))
  ) {
    later.push(day);
  }
  // An INR that surprised everyone was taken because something was wrong, not because it was planned.
  const unplanned = sketch.events.flatMap((event) => (event.kind === 'surprise' ? [event.on] : []));
  return [...new Set([...opening, ...later, ...unplanned])].toSorted();
}

function drawInterval(inrs: PatientSketch['inrs'], random: SeededRandom): number {
  if (random.chance(inrs.missed)) return random.between(58, 115);
  return random.between(inrs.usualInterval.shortest, inrs.usualInterval.longest);
}
