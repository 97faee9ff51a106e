import { groupBy } from '#domain/groupBy.ts';
import { isSameRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { FileCourse } from './readCourse.ts';
import type { ImportProblem, ImportProblemKind } from './importProblem.ts';
import type { ImportSettings } from './importSettings.ts';
import type { FileInr } from './readInr.ts';
import type { FileRow } from './readRow.ts';
import type { FileTraits } from './readTraits.ts';

/** An INR and the line it stands on. */
export type ListedInr = FileInr & { readonly line: number };

/** One patient of the file: all that his rows say of him. */
export type FilePatient = {
  /** What he is known by for ever: the same file gives the same key again. */
  readonly key: string;
  readonly line: number;
  /** As somebody who knows the file would name him. */
  readonly label: string;
  readonly reference: string | undefined;
  readonly traits: FileTraits | undefined;
  readonly telephone: string | undefined;
  readonly course: MergedCourse;
  /** Words of the file that no field stands for. */
  readonly words: readonly string[];
  readonly inrs: readonly ListedInr[];
};

export type MergedCourse = {
  readonly range: FileCourse['range'];
  /** `mixed`: the file gives him several, or an unusual one. */
  readonly rangeIs: 'own' | 'mixed' | 'none';
  readonly indication: string | undefined;
  readonly molecule: string | undefined;
  readonly avkStart: LocalDate | undefined;
};

export type FilePatients = {
  readonly patients: readonly FilePatient[];
  readonly problems: readonly ImportProblem[];
  /** INRs of patients whom the file makes two people. */
  readonly doubtfulInrs: number;
};

/** The rows of a file, patient by patient, in the order in which they come. */
export function filePatients(rows: readonly FileRow[], settings: ImportSettings): FilePatients {
  const patients: FilePatient[] = [];
  const problems: ImportProblem[] = [];
  let doubtfulInrs = 0;
  for (const [key, own] of groupBy(rows, (row) => keyOf(row, settings))) {
    if (new Set(own.flatMap((row) => (row.traits === undefined ? [] : [traitsKey(row.traits)]))).size > 1) {
      problems.push(...own.map((row) => ({ ...about(row, 'two-identities', 'doubt') })));
      doubtfulInrs += own.filter((row) => row.inr !== undefined).length;
      continue;
    }
    patients.push(merged(key, own, problems));
  }
  return { patients, problems, doubtfulInrs };
}

function keyOf(row: FileRow, { patientBy, source }: ImportSettings): string {
  if (patientBy === 'reference') return `register\n${source}\n${row.reference ?? ''}`;
  return row.traits === undefined ? '' : `traits\n${traitsKey(row.traits)}`;
}

function traitsKey({ birthName, firstNames, birthDate, sex }: FileTraits): string {
  return [birthName, firstNames.join('|'), `${birthDate.date} ${birthDate.precision}`, sex].join('\n');
}

function merged(key: string, rows: readonly FileRow[], problems: ImportProblem[]): FilePatient {
  const traits = rows.map((row) => row.traits).find((said) => said !== undefined);
  const reference = rows.map((row) => row.reference).find((said) => said !== undefined);
  const inrs = rows.flatMap((row) => (row.inr === undefined ? [] : [{ ...row.inr, line: row.line }]));
  const names = new Set(rows.map((row) => row.nameAsWritten).filter((name) => name !== '' && traits === undefined));
  const [first] = rows;
  if (first !== undefined && names.size > 0) problems.push(about(first, 'traits-kept-as-note', 'notice'));
  return {
    key,
    line: first?.line ?? 0,
    label: traits === undefined ? (reference ?? '') : `${traits.birthName} ${traits.firstNames[0]}`,
    reference,
    traits,
    telephone: rows.map((row) => row.telephone).find((said) => said !== undefined),
    course: mergedCourse(rows, problems),
    words: [...new Set([...names, ...rows.flatMap((row) => row.course.words), ...contradicting(rows)])],
    inrs,
  };
}

/** What rows contradict each other on is unknown; of several ranges the last is taken, to be confirmed. */
function mergedCourse(rows: readonly FileRow[], problems: ImportProblem[]): MergedCourse {
  const [first] = rows;
  const only = <Said>(pick: (course: FileCourse) => Said | undefined): Said | undefined => {
    const said = distinct(rows, pick);
    if (said.length > 1 && first !== undefined) problems.push(about(first, 'course-differs', 'notice'));
    return said.length > 1 ? undefined : said[0];
  };
  const ranges = byDay(rows).flatMap((row) => row.course.range ?? []);
  const last = ranges.at(-1);
  const isMixed = ranges.some((range) => last !== undefined && !isSameRange(range, last));
  if (isMixed && first !== undefined) problems.push(about(first, 'ranges-differ', 'notice'));
  return {
    range: last,
    rangeIs: last === undefined ? 'none' : isMixed || last.plausibility === 'unusual' ? 'mixed' : 'own',
    indication: only((course) => course.indication),
    molecule: only((course) => course.molecule),
    avkStart: only((course) => course.avkStart),
  };
}

function contradicting(rows: readonly FileRow[]): readonly string[] {
  const said = [distinct(rows, (course) => course.indication), distinct(rows, (course) => course.molecule)];
  return said.filter((codes) => codes.length > 1).map((codes) => codes.join(' / '));
}

function distinct<Said>(rows: readonly FileRow[], pick: (course: FileCourse) => Said | undefined): readonly Said[] {
  return [...new Set(rows.flatMap((row) => pick(row.course) ?? []))] as readonly Said[];
}

function byDay(rows: readonly FileRow[]): readonly FileRow[] {
  return rows.toSorted((a, b) => ((a.inr?.date ?? '') < (b.inr?.date ?? '') ? -1 : 1));
}

function about(row: FileRow, kind: ImportProblemKind, consequence: 'doubt' | 'notice'): ImportProblem {
  return { line: row.line, cell: row.reference ?? '', kind, consequence };
}
