import { groupBy } from '#domain/groupBy.ts';
import { type Inr, isSameInr } from '#domain/inr/inr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ListedInr } from './filePatients.ts';
import type { ImportProblem } from './importProblem.ts';

/** An INR of the patient's file on the tablet, those corrected or removed since included. */
export type KnownInr = {
  readonly date: LocalDate;
  readonly time: string | undefined;
  readonly method: string;
  readonly inr: Inr;
  /** `no`: it was corrected or removed, and must not come back from an old file. */
  readonly counts: 'yes' | 'no';
};

export type SortedInrs = {
  readonly fresh: readonly ListedInr[];
  readonly alreadyHere: number;
  /** Written several times in the file, and taken once. */
  readonly repeated: number;
  readonly doubtful: readonly ListedInr[];
  readonly problems: readonly ImportProblem[];
};

type Moment = { readonly time: string | undefined; readonly inr: Inr };

/**
 * The INRs of one patient of the file, held against those he has: by day, method and value, and by the hour where both
 * say one. Different values of one day and method that no hour tells apart cannot both be true: somebody has to judge.
 */
export function sortInrs(inrs: readonly ListedInr[], known: readonly KnownInr[]): SortedInrs {
  const knownOf = groupBy(known, dayAndMethod);
  const sorted = [...groupBy(inrs, dayAndMethod)].map(([key, sameDay]) => sortDay(sameDay, knownOf.get(key) ?? []));
  return {
    fresh: sorted.flatMap(({ fresh }) => fresh),
    alreadyHere: sum(sorted.map(({ alreadyHere }) => alreadyHere)),
    repeated: sum(sorted.map(({ repeated }) => repeated)),
    doubtful: sorted.flatMap(({ doubtful }) => doubtful),
    problems: sorted.flatMap(({ problems }) => problems),
  };
}

function sortDay(inrs: readonly ListedInr[], known: readonly KnownInr[]): SortedInrs {
  const unknown = inrs.filter((inr) => !known.some((other) => saysTheSame(inr, other)));
  const distinct = withoutRepeats(unknown);
  const counted = { alreadyHere: inrs.length - unknown.length, repeated: unknown.length - distinct.length };
  const counting = known.filter(({ counts }) => counts === 'yes');
  if (distinct.length === 0 || areToldApart([...distinct, ...counting])) {
    return { ...counted, fresh: distinct, doubtful: [], problems: [] };
  }
  const kind = counting.length === 0 ? 'same-day-differs' : 'differs-from-tablet';
  const problems = distinct.map(({ line, inr }): ImportProblem => ({
    line,
    column: 'inr',
    cell: written(inr),
    kind,
    consequence: 'doubt',
  }));
  return { ...counted, fresh: [], doubtful: distinct, problems };
}

function saysTheSame(one: Moment, other: Moment): boolean {
  const sameHour = one.time === other.time || one.time === undefined || other.time === undefined;
  return sameHour && isSameInr(one.inr, other.inr);
}

/** Of equal ones the one that knows its hour stays. */
function withoutRepeats(inrs: readonly ListedInr[]): readonly ListedInr[] {
  const distinct: ListedInr[] = [];
  for (const inr of inrs.toSorted((a, b) => Number(a.time === undefined) - Number(b.time === undefined))) {
    if (!distinct.some((other) => saysTheSame(inr, other))) distinct.push(inr);
  }
  return distinct.toSorted((a, b) => a.line - b.line);
}

/** One a day, or each at an hour of its own: the rule by which a file of the tablet is read. */
function areToldApart(inrs: readonly Moment[]): boolean {
  const hours = new Set(inrs.map(({ time }) => time));
  return inrs.length === 1 || (hours.size === inrs.length && !hours.has(undefined));
}

function dayAndMethod({ date, method }: { readonly date: LocalDate; readonly method: string }): string {
  return `${date} ${method}`;
}

function written({ comparator, value }: Inr): string {
  return comparator === '=' ? value : `${comparator} ${value}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
