import type { ImportProblem, ImportProblemKind } from './importProblem.ts';
import type { ImportSettings } from './importSettings.ts';
import { readCourse, type FileCourse } from './readCourse.ts';
import { readInr, type FileInr } from './readInr.ts';
import { RowReading } from './rowReading.ts';
import { readTraits, type FileTraits } from './readTraits.ts';

export type FileRow = {
  readonly line: number;
  readonly reference: string | undefined;
  readonly traits: FileTraits | undefined;
  /** What names were written where they do not make an identity: kept as a note, never lost. */
  readonly nameAsWritten: string;
  readonly telephone: string | undefined;
  readonly course: FileCourse;
  readonly inr: FileInr | undefined;
};

export type ReadRow =
  /** Nothing in it: the last line of most files. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'row'; readonly row: FileRow; readonly problems: readonly ImportProblem[] }
  /** Names no patient, or cannot be trusted to. `inr`: whether an INR is lost with it. */
  | { readonly kind: 'unusable'; readonly inr: 'yes' | 'no'; readonly problems: readonly ImportProblem[] };

/**
 * One row of the file. Whatever is wrong comes back with its place; nothing is corrected.
 *
 * @param line   of the file, counted from 1
 * @param width  cells a row has; more of them, and a separator stands inside a text
 */
export function readRow(
  cells: readonly string[],
  { line, width }: { readonly line: number; readonly width: number },
  settings: ImportSettings,
): ReadRow {
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'blank' };
  const reading = new RowReading(settings, cells, line);
  if (cells.slice(width).some((cell) => cell.trim() !== '')) reading.note('too-many-cells', 'unusable');
  const named = readTraits(reading);
  const reference = readReference(reading);
  const hasPatient = settings.patientBy === 'reference' ? reference !== undefined : named.traits !== undefined;
  const isUnusable = reading.problems.some(({ consequence }) => consequence === 'unusable');
  if (isUnusable || !hasPatient) {
    if (!isUnusable) reading.note(whyNoPatient(settings), 'unusable');
    return { kind: 'unusable', inr: reading.cell('inr') === '' ? 'no' : 'yes', problems: reading.problems };
  }
  const row = {
    line,
    reference,
    traits: named.traits,
    nameAsWritten: named.asWritten,
    telephone: reading.cell('telephone') === '' ? undefined : reading.cell('telephone').slice(0, 30),
    course: readCourse(reading),
    inr: readInr(reading, named.traits?.earliestBirth),
  };
  return { kind: 'row', row, problems: reading.problems };
}

function whyNoPatient({ patientBy }: ImportSettings): ImportProblemKind {
  return patientBy === 'reference' ? 'no-patient' : 'identity-incomplete';
}

const LONGEST_REFERENCE = 60;

function readReference(reading: RowReading): string | undefined {
  const written = reading.cell('reference');
  if (written === '') return undefined;
  if (/^[=@\t]/.test(written)) return reading.note('formula', 'unusable', 'reference');
  if (written.length > LONGEST_REFERENCE) return reading.note('text-too-long', 'unusable', 'reference');
  return written;
}
