import { type AvkTabletCode, avkTablet, AVK_TABLETS } from '#domain/dosing/avkTablets.ts';
import type { DosePattern } from '#domain/dosing/doseSchedule.ts';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { ReadDose } from '#facts/readDose.ts';

export const DOSE_SHAPES = ['daily', 'alternating', 'weekly'] as const;
export type DoseShape = (typeof DOSE_SHAPES)[number];

export const FEWEST_CYCLE_DAYS = 2;
export const MOST_CYCLE_DAYS = 7;

/** A dose that is being written. What nobody has said yet is absent: it is never 0, and never the dose before. */
export type DoseDraft = {
  readonly tablet: AvkTabletCode | undefined;
  readonly shape: DoseShape;
  /** Quarters of each day: one, as many as the cycle has, or seven from Monday on. */
  readonly quarters: readonly (number | undefined)[];
  readonly validFrom: LocalDate | undefined;
  /** A day on which the first day of the cycle is taken; absent until it is chosen: then the day the dose begins. */
  readonly anchor: LocalDate | undefined;
  /** Chains of the INRs that the dose is not based on. */
  readonly leftOut: readonly string[];
};

/** Begins from the dose in force, so that a small change is a small gesture; without one, from nothing. */
export function firstDraft(current: ReadDose | undefined, courseTablet: string, today: LocalDate): DoseDraft {
  const blank = { validFrom: today, anchor: undefined, leftOut: [] };
  const known = avkTablet(courseTablet);
  if (current?.kind !== 'readable' || !isOfMolecule(current.tablet.code, known?.molecule ?? current.tablet.molecule)) {
    return { ...blank, tablet: known?.code, shape: 'daily', quarters: [undefined] };
  }
  const { pattern, tablet } = current;
  const { quarters } = pattern;
  if (pattern.kind === 'weekly') return { ...blank, tablet: tablet.code, shape: 'weekly', quarters };
  const shape = quarters.length === 1 ? 'daily' : 'alternating';
  // The alternation goes on where it stands: with another first day the patient would take a day twice.
  const anchor = shape === 'daily' ? undefined : nextFirstDay(pattern.anchor, quarters.length, today);
  return { ...blank, tablet: tablet.code, shape, quarters, anchor };
}

/** The tablets of a molecule, the only ones a dose may be written in. */
export function tabletsOfMolecule(molecule: string): readonly AvkTabletCode[] {
  return AVK_TABLETS.tablets.filter((tablet) => tablet.molecule === molecule).map(({ code }) => code);
}

/** Another strength empties the days: so many tablets of one are not so many of another. */
export function withTablet(draft: DoseDraft, tablet: AvkTabletCode): DoseDraft {
  if (tablet === draft.tablet) return draft;
  return { ...draft, tablet, quarters: draft.quarters.map(() => undefined) };
}

/** One dose for every day becomes the same on each of several; several different ones are kept as far as they reach. */
export function withShape(draft: DoseDraft, shape: DoseShape): DoseDraft {
  if (shape === draft.shape) return draft;
  const length = { daily: 1, alternating: FEWEST_CYCLE_DAYS, weekly: 7 }[shape];
  const everyDay = draft.shape === 'daily' ? draft.quarters[0] : undefined;
  const quarters = Array.from({ length }, (_, at) => (shape === 'weekly' ? everyDay : draft.quarters[at]));
  return { ...draft, shape, quarters, anchor: undefined };
}

export function withCycleDays(draft: DoseDraft, days: number): DoseDraft {
  const length = Math.min(Math.max(days, FEWEST_CYCLE_DAYS), MOST_CYCLE_DAYS);
  return { ...draft, quarters: Array.from({ length }, (_, at) => draft.quarters[at]) };
}

export function withQuarters(draft: DoseDraft, at: number, quarters: number | undefined): DoseDraft {
  return { ...draft, quarters: draft.quarters.with(at, quarters) };
}

/** The pattern once every day has its dose; undefined while one is missing. */
export function patternOf({ shape, quarters, anchor, validFrom }: DoseDraft): DosePattern | undefined {
  const said = quarters.filter((count) => count !== undefined);
  if (said.length < quarters.length) return undefined;
  if (shape === 'weekly') return { kind: 'weekly', quarters: said };
  const first = (shape === 'alternating' ? anchor : undefined) ?? validFrom;
  return first === undefined ? undefined : { kind: 'cycle', anchor: first, quarters: said };
}

/** The same alternation, named by a day that a person has before him. */
function nextFirstDay(anchor: LocalDate, days: number, from: LocalDate): LocalDate {
  const past = ((daysBetween(anchor, from) % days) + days) % days;
  return past === 0 ? from : addDays(from, days - past);
}

function isOfMolecule(code: AvkTabletCode, molecule: string): boolean {
  return tabletsOfMolecule(molecule).includes(code);
}
