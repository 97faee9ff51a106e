import { groupBy } from '#domain/groupBy.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from './clinicFact.ts';
import { entriesInForce, latestOf, type Line } from './fold.ts';
import { hospitalStays, type ReadHospitalStay } from './hospitalStays.ts';
import type { PatientFile } from './patientFile.ts';

/** One INR that counts, as the rules take it. */
export type ReadInr = {
  /** Id of the fact that counts now (a correction, where there was one). */
  readonly id: string;
  readonly chain: string;
  readonly date: LocalDate;
  readonly time: string | undefined;
  readonly method: string;
  readonly inr: WritingFact<'inrResult'>['body']['inr'];
};

/** A range from a day on, until the next. */
export type ReadRange = {
  readonly from: LocalDate;
  readonly low: string;
  readonly high: string;
  /** Nobody has chosen it for this patient: drawn and computed with, used by no rule (`rangeToConfirm.ts`). */
  readonly rangeStatus?: 'toBeConfirmed';
};

/** Half-open: the day of resumption is no longer interrupted; `to` is null while it goes on. */
export type ReadInterruption = { readonly from: LocalDate; readonly to: LocalDate | null };

/** What figures are computed from, under one reading of the file: one head of each chain. */
export type Reading = {
  /** Oldest first; on one day in the order of the hour, laboratory after the finger, so that the last is the surest. */
  readonly inrs: readonly ReadInr[];
  readonly ranges: readonly ReadRange[];
  readonly interruptions: readonly ReadInterruption[];
  readonly hospitalStays: readonly ReadHospitalStay[];
  readonly avkStart: LocalDate | undefined;
};

/** The treatment as one head of its chain says it. */
export type ReadCourse = Pick<Reading, 'ranges' | 'avkStart'>;

/** INRs of one day and method that cannot be told apart by their hour, and differ: at most one of them is true. */
export type DoubtfulDuplicate = { readonly date: LocalDate; readonly inrs: readonly ReadInr[] };

export type Readings =
  | { readonly kind: 'settled'; readonly reading: Reading }
  /** Two to four ways to read the file: figures are computed once for each and shown as a span. */
  | { readonly kind: 'disputed'; readonly readings: readonly Reading[] }
  /** More ways than a span could honestly show: not computable until somebody settles. */
  | { readonly kind: 'tooManyDisputes'; readonly count: number };

/** Beyond this many combinations of heads a figure says nothing. */
export const MOST_READINGS = 4;

/** Every way the file can be read while its disagreements stand. */
export function readingsOf(file: PatientFile): Readings {
  const courses = (file.course?.lines ?? [undefined]).map((line) => [line]);
  const interruptions = everyChoice(file.interruptions.map((chain) => chain.lines));
  const inrs = everyChoice(file.inrs.map((chain) => chain.lines.map(inrOfLine))).flatMap((chosen) =>
    withoutDuplicates(chosen.flatMap((inr) => inr ?? [])),
  );
  const count = courses.length * interruptions.length * inrs.length;
  if (count > MOST_READINGS) return { kind: 'tooManyDisputes', count };
  const stays = hospitalStays(file);
  const readings = courses.flatMap(([course]) =>
    interruptions.flatMap((lines) =>
      inrs.map((chosen): Reading => ({
        inrs: chosen,
        interruptions: lines.flatMap(interruptionSpans),
        hospitalStays: stays,
        ...courseOf(course),
      })),
    ),
  );
  const [only, second] = readings;
  if (only !== undefined && second === undefined) return { kind: 'settled', reading: only };
  return { kind: 'disputed', readings };
}

/** Days on which one method gave several INRs that nothing tells apart: equal values count once, others are in doubt. */
export function doubtfulDuplicates(inrs: readonly ReadInr[]): readonly DoubtfulDuplicate[] {
  return [...groupBy(inrs, (inr) => `${inr.date} ${inr.method}`).values()]
    .filter((sameDay) => !toldApartByHour(sameDay))
    .map((sameDay) => ({ date: sameDay[0]?.date ?? ('' as LocalDate), inrs: sameDay }))
    .filter((duplicate) => distinctValues(duplicate.inrs).length > 1);
}

/** The INRs of a file under the line shown first, oldest first: what lists and curves draw. */
export function inrsShown(file: PatientFile): readonly ReadInr[] {
  return file.inrs.flatMap((chain) => inrOfLine(chain.lines[0]) ?? []).toSorted(bySampling);
}

/** The treatment once for each head that stands: more than one while people disagree on it. */
export function coursesOf({ course }: PatientFile): readonly ReadCourse[] {
  return course?.lines.map(courseOf) ?? [];
}

/**
 * The days without AVK that one line tells, in order and apart from each other: a patient may stop, resume and stop
 * again in one history. A day is in a span exactly when what the line says on it is not a resumption.
 */
export function interruptionSpans(line: Line<'avkInterruption'>): readonly ReadInterruption[] {
  const spans: ReadInterruption[] = [];
  let began: LocalDate | undefined;
  for (const { validFrom, body } of entriesInForce(line)) {
    if (body.state !== 'resumed') began ??= validFrom;
    else if (began !== undefined && validFrom !== undefined) {
      spans.push({ from: began, to: validFrom });
      began = undefined;
    }
  }
  return began === undefined ? spans : [...spans, { from: began, to: null }];
}

function inrOfLine(line: Line<'inrResult'>): ReadInr | undefined {
  const fact = latestOf(line);
  if (fact === undefined) return undefined;
  const { sampledAt, method, inr } = fact.body;
  return { id: fact.id, chain: fact.chain, date: sampledAt.date, time: sampledAt.time, method, inr };
}

/** The lists that remain once duplicates are taken out: one list, or one for each doubtful value. */
function withoutDuplicates(inrs: readonly ReadInr[]): readonly (readonly ReadInr[])[] {
  const perDay = [...groupBy(inrs, (inr) => `${inr.date} ${inr.method}`).values()];
  const choices = perDay.map((sameDay) =>
    toldApartByHour(sameDay) ? [sameDay] : distinctValues(sameDay).map((inr) => [inr]),
  );
  return everyChoice(choices).map((days) => days.flat().toSorted(bySampling));
}

function toldApartByHour(sameDay: readonly ReadInr[]): boolean {
  const hours = new Set(sameDay.map((inr) => inr.time));
  return sameDay.length === 1 || (hours.size === sameDay.length && !hours.has(undefined));
}

function distinctValues(inrs: readonly ReadInr[]): readonly ReadInr[] {
  return [...groupBy(inrs, (inr) => `${inr.inr.comparator}${Number(inr.inr.value)}`).values()].flatMap(
    (equal) => equal[0] ?? [],
  );
}

// Laboratory last on its day: the rule that takes the last of a day then takes the surest.
const SURENESS = ['selfTest', 'pointOfCare', 'laboratory'];

function bySampling(a: ReadInr, b: ReadInr): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const sureness = SURENESS.indexOf(a.method) - SURENESS.indexOf(b.method);
  if (sureness !== 0) return sureness;
  if (a.time !== b.time) return (a.time ?? '') < (b.time ?? '') ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function courseOf(course: Line<'avkCourse'> | undefined): ReadCourse {
  if (course === undefined) return { ranges: [], avkStart: undefined };
  return {
    ranges: entriesInForce(course).flatMap(({ validFrom, body }) =>
      validFrom === undefined
        ? []
        : [{ from: validFrom, low: body.range.low, high: body.range.high, ...statusOf(body) }],
    ),
    avkStart: course.entries.map((entry) => entry.body.startedOn).findLast((day) => day !== undefined),
  };
}

function statusOf({ rangeStatus }: WritingFact<'avkCourse'>['body']): Pick<ReadRange, 'rangeStatus'> {
  return rangeStatus === 'toBeConfirmed' ? { rangeStatus } : {};
}

/** One item of each list, in every combination; one more than {@link MOST_READINGS} is enough to know it is too many. */
export function everyChoice<Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  let choices: readonly (readonly Item[])[] = [[]];
  for (const list of lists) {
    choices = choices.flatMap((chosen) => list.map((item) => [...chosen, item]));
    if (choices.length > MOST_READINGS) return choices;
  }
  return choices;
}
