import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { PatientSketch, Range } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';
import { visitDays } from './visitDays.ts';

/** One control as it went: the INR, and the dose that was then decided. */
export type Visit = {
  readonly day: LocalDate;
  readonly inr: number;
  /** Smallest parts of a tablet in one period (7 days by the week, 6 by cycles) from this day on. */
  readonly units: number;
  readonly dose: 'kept' | 'changed';
};

/** A week, or the least that holds cycles of one, two and three days alike. */
export const PERIOD_DAYS = { week: 7, cycle: 6 } as const;

/** How the INR follows the dose, both on a logarithm: ten per cent more dose gives some thirteen per cent more INR. */
const RESPONSE = 1.3;
/** Days after which most of a change of dose shows in the INR. */
const DELAY_DAYS = 7;
/** Days over which what moved a patient's need is forgotten. */
const MEMORY_DAYS = 60;

/**
 * The INRs and doses of one invented patient.
 *
 * The need for AVK wanders around the patient's own, the INR follows dose and need with a delay, and the dose is
 * adapted at each control that is out of range: so the series look like a file, and TTR differs from one to the next.
 */
export function simulateVisits(sketch: PatientSketch, random: SeededRandom): readonly Visit[] {
  const period = PERIOD_DAYS[sketch.dosing.written];
  const visits: Visit[] = [];
  const days = [...visitDays(sketch, random)];
  const usual = usualUnits(sketch);
  let units = usual;
  let need = sketch.inrs.restlessness * random.normal();
  let level = sketch.course.start === 'initiation' ? -0.9 : 0;
  let before = sketch.includedOn;
  for (let day = days.shift(); day !== undefined; day = days.shift()) {
    const passed = Math.max(1, daysBetween(before, day));
    const kept = Math.exp(-passed / MEMORY_DAYS);
    need = need * kept + sketch.inrs.restlessness * Math.sqrt(1 - kept * kept) * random.normal();
    const settled = RESPONSE * (Math.log(units / usual) - need);
    level = settled + (level - settled) * Math.exp(-passed / DELAY_DAYS);
    const range = rangeOn(sketch, day);
    const inr = unusualInr(sketch, before, day, random) ?? middleOf(range) * Math.exp(level + 0.05 * random.normal());
    const next = isInterrupted(sketch, day) ? units : adapted(units, inr, { range, period }, random);
    visits.push({ day, inr: Math.max(0.9, inr), units: next, dose: next === units ? 'kept' : 'changed' });
    if (isFarOut(inr, range)) seeSooner(days, day, random);
    units = next;
    before = day;
  }
  return visits;
}

/** The range in force on a day. */
export function rangeOn(sketch: PatientSketch, day: LocalDate): Range {
  const changed = sketch.events.findLast((event) => event.kind === 'rangeChange' && event.on <= day);
  return changed?.kind === 'rangeChange' ? changed.range : sketch.course.range;
}

/** Parts of a tablet a period that suit the patient at the beginning. */
export function usualUnits(sketch: PatientSketch): number {
  const period = PERIOD_DAYS[sketch.dosing.written];
  return writable(Math.round(sketch.dosing.unitsNeeded * period), period);
}

function middleOf(range: Range): number {
  return (Number(range.low) + Number(range.high)) / 2;
}

function isInterrupted(sketch: PatientSketch, day: LocalDate): boolean {
  return sketch.events.some(
    (event) =>
      // The INR still shows it some days after the tablets were taken again.
      event.kind === 'interruption' && event.from < day && day < addDays(event.to ?? ('9999-01-01' as LocalDate), 5),
  );
}

function unusualInr(
  sketch: PatientSketch,
  before: LocalDate,
  day: LocalDate,
  random: SeededRandom,
): number | undefined {
  const surprise = sketch.events.find((event) => event.kind === 'surprise' && before < event.on && event.on <= day);
  if (surprise?.kind === 'surprise') return surprise.inr;
  return isInterrupted(sketch, day) ? 1.1 + 0.4 * random.next() : undefined;
}

/** The dose after a control: kept inside the range and, half the time, just outside it. */
function adapted(
  units: number,
  inr: number,
  { range, period }: { readonly range: Range; readonly period: number },
  random: SeededRandom,
): number {
  const low = Number(range.low);
  const high = Number(range.high);
  if (inr >= low && inr <= high) return units;
  const isSlight = inr > low - 0.2 && inr < high + 0.3;
  if (isSlight && random.chance(0.5)) return units;
  const step = Math.max(1, Math.round(units * (isSlight ? 0.04 : 0.09)));
  return Math.max(2, writable(inr < low ? units + step : units - step, period));
}

/** Cycles of one, two or three days only make whole halves and thirds of a part. */
function writable(units: number, period: number): number {
  if (period !== PERIOD_DAYS.cycle) return units;
  const rest = units % period;
  return rest === 1 || rest === 5 ? units + (rest === 1 ? 1 : -1) : units;
}

function isFarOut(inr: number, range: Range): boolean {
  return inr < Number(range.low) - 0.4 || inr > Number(range.high) + 0.8;
}

/** After an INR far out of range the next one is taken within some ten days, when it is not planned so already. */
function seeSooner(days: LocalDate[], day: LocalDate, random: SeededRandom): void {
  const sooner = addDays(day, random.between(5, 10));
  const planned = days[0];
  if (planned !== undefined && daysBetween(sooner, planned) > 5 && random.chance(0.8)) days.unshift(sooner);
}
