import { compareDecimals } from '#domain/decimal.ts';
import {
  CONTROL_INTERVALS,
  type ControlSituation,
  type ProposedControl,
  proposedControl,
} from '#domain/follow-up/proposedControl.ts';
import { isSameRange, positionInRange, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { canonicalJson } from './canonicalJson.ts';
import { decidedInForce } from './doseOf.ts';
import { latestOf } from './fold.ts';
import type { PatientFile } from './patientFile.ts';
import { coursesOf, inrsShown, interruptionSpans, type ReadInr } from './readings.ts';

type Situation = { readonly situation: ControlSituation; readonly since: LocalDate };

/**
 * What the guideline proposes for the next INR of this patient, the earliest first: each situation he is in, counted from
 * its own day. A person chooses; while people disagree on a dose or a range, each opinion makes its own proposals.
 *
 * @param today  the civil day of the decision; an INR or an event of it counts
 * @returns      none for a patient of whom nothing is known: no INR, no start
 */
export function controlOffers(file: PatientFile, today: LocalDate): readonly ProposedControl[] {
  const inrs = inrsShown(file).filter((inr) => inr.date <= today);
  const last = inrs.at(-1);
  const notBefore = last?.date === today ? addDays(today, 1) : today;
  const situations = [
    ...startOf(file, inrs, today),
    ...(last === undefined ? [] : [...afterInr(file, inrs, last), ...sinceInr(file, last.date, today)]),
  ];
  const offers = new Map(situations.map((one) => [one.situation, proposedControl({ ...one, notBefore })]));
  return [...offers.values()].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The first two controls after the first dose. */
function startOf(file: PatientFile, inrs: readonly ReadInr[], today: LocalDate): readonly Situation[] {
  return coursesOf(file).flatMap(({ avkStart }): readonly Situation[] => {
    if (avkStart === undefined || daysBetween(avkStart, today) > CONTROL_INTERVALS.startDays) return [];
    const [first, second] = inrs.filter((inr) => inr.date > avkStart);
    if (first === undefined) return [{ situation: 'firstAfterStart', since: avkStart }];
    return second === undefined ? [{ situation: 'secondAfterStart', since: first.date }] : [];
  });
}

/** What the last INRs say by themselves. */
function afterInr(file: PatientFile, inrs: readonly ReadInr[], last: ReadInr): readonly Situation[] {
  const isHigh = last.inr.comparator !== '<' && compareDecimals(last.inr.value, CONTROL_INTERVALS.overdoseFrom) >= 0;
  const isOverdose = isHigh && rangesOn(file, last.date).some((range) => positionInRange(last.inr, range) === 'above');
  const situation = isStable(file, inrs) ? 'stable' : 'untilStable';
  return [
    ...(isOverdose ? [{ situation: 'overdose', since: last.date } as const] : []),
    { situation, since: last.date },
  ];
}

/** What happened since the last INR, or on its day: that INR does not show it yet. */
function sinceInr(file: PatientFile, lastInrOn: LocalDate, today: LocalDate): readonly Situation[] {
  const isNew = (day: LocalDate | undefined): day is LocalDate => day !== undefined && day >= lastInrOn && day <= today;
  const destabilised = destabilisingDays(file, lastInrOn).filter(isNew).toSorted().at(-1);
  // A dose that begins tomorrow is a change as well: its control is counted from that day.
  const changed = doseChanges(file).filter((day) => day >= lastInrOn);
  return [
    ...(destabilised === undefined ? [] : [{ situation: 'destabilised', since: destabilised } as const]),
    ...changed.slice(-1).map((since) => ({ situation: 'doseChanged', since }) as const),
  ];
}

/** The last INRs are all within every range that is said, and no dose was changed since the first of them. */
function isStable(file: PatientFile, inrs: readonly ReadInr[]): boolean {
  const lasting = inrs.slice(-CONTROL_INTERVALS.stableAfter);
  const [first] = lasting;
  if (first === undefined || lasting.length < CONTROL_INTERVALS.stableAfter) return false;
  const isWithin = lasting.every(({ inr, date }) => {
    const ranges = rangesOn(file, date);
    return ranges.length > 0 && ranges.every((range) => positionInRange(inr, range) === 'within');
  });
  return isWithin && !doseChanges(file).some((day) => day > first.date);
}

/** Days from which a decided dose is another than the one before it. */
function doseChanges({ dose }: PatientFile): readonly LocalDate[] {
  const days = (dose?.lines ?? []).flatMap((line) =>
    decidedInForce(line).flatMap(({ validFrom, body }, at, doses) => {
      const before = doses[at - 1];
      const isOther = before !== undefined && takenFrom(before.body) !== takenFrom(body);
      return isOther && validFrom !== undefined ? [validFrom] : [];
    }),
  );
  return days.toSorted();
}

/** What of a dose changes what is taken: who decided it does not. */
function takenFrom({ tablet, tabletMg, schedule }: { tablet: string; tabletMg: string; schedule: object }): string {
  return canonicalJson({ tablet, tabletMg, schedule });
}

/** Fever, infection and diarrhoea said at an INR; a medicine that interacts; coming out of hospital; AVK resumed. */
function destabilisingDays(file: PatientFile, lastInrOn: LocalDate): readonly (LocalDate | undefined)[] {
  const atLastInr = new Set(inrsShown(file).flatMap(({ chain, date }) => (date === lastInrOn ? [chain] : [])));
  const said = file.checklists
    .flatMap(({ lines }) => latestOf(lines[0])?.body ?? [])
    .filter(({ inr, answers }) => atLastInr.has(inr) && DESTABILISING.some((code) => answers[code] === 'yes'));
  const medicines = file.coMedications.flatMap(({ lines }) => lines[0].entries);
  return [
    ...said.map(() => lastInrOn),
    ...medicines.flatMap(({ body, validFrom }) => (body.interaction === undefined ? [] : [validFrom])),
    ...file.stays.map(({ lines }) => latestOf(lines[0])?.body.dischargedOn),
    ...file.interruptions.flatMap(({ lines }) => interruptionSpans(lines[0]).map(({ to }) => to ?? undefined)),
  ];
}

/** Questions of the list asked at each INR whose "yes" is such an event. */
const DESTABILISING = ['drugStartedOrStopped', 'illness'] as const;

/** Every range that somebody says for a day, each once. */
function rangesOn(file: PatientFile, day: LocalDate): readonly TherapeuticRange[] {
  const said = coursesOf(file).flatMap(({ ranges }) => ranges.findLast((range) => range.from <= day) ?? []);
  return said.filter((range, at) => said.findIndex((other) => isSameRange(other, range)) === at);
}
