import { type BirthDate, earliestBirth, parseBirthDate } from '#domain/identity/birthDate.ts';
import { parseTrait } from '#domain/identity/parseTrait.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { sexOf } from './codedCells.ts';
import { isFormula } from './csvText.ts';
import { parseDay } from './dateFormat.ts';
import type { RowReading } from './rowReading.ts';

/** The four traits by which a patient is known, as the national identity writes them, and his name in use. */
export type FileTraits = {
  readonly birthName: string;
  readonly firstNames: readonly [string, ...string[]];
  readonly usedName: string | undefined;
  readonly birthDate: BirthDate;
  readonly sex: string;
  readonly earliestBirth: LocalDate;
};

const TRAIT_COLUMNS = ['birthName', 'firstName', 'birthDate', 'sex'] as const;
/** "Ã©" is an é that was written as UTF-8 and read as Windows-1252, once too often. */
const GARBLED = /Ã[\u0080-\u00bf€-™]|Â[\u00a0-\u00bf]|\uFFFD/;
const LONGEST_NAME = 100;

/**
 * Who a row is about. All four traits, or no identity: part of one would be taken for the whole.
 *
 * @returns  `asWritten`: the names as they stand in the file where they make no identity
 */
export function readTraits(reading: RowReading): {
  readonly traits: FileTraits | undefined;
  readonly asWritten: string;
} {
  const written = TRAIT_COLUMNS.map((column) => reading.cell(column));
  if (written.every((cell) => cell === '')) return { traits: undefined, asWritten: '' };
  const birthName = readName(reading, 'birthName');
  const firstNames = readFirstNames(reading);
  const birthDate = readBirth(reading);
  const sex = readSex(reading);
  if (birthName === undefined || firstNames === undefined || birthDate === undefined || sex === undefined) {
    return { traits: undefined, asWritten: written.filter((cell) => cell !== '').join(', ') };
  }
  const used = reading.cell('usedName');
  const usedName = used === '' || isFormula(used) || used.length > LONGEST_NAME ? undefined : used;
  return {
    traits: { birthName, firstNames, usedName, birthDate, sex, earliestBirth: earliestBirth(birthDate) },
    asWritten: '',
  };
}

function readName(
  reading: RowReading,
  column: 'birthName' | 'firstName',
  cell = reading.cell(column),
): string | undefined {
  if (cell === '') return undefined;
  if (isFormula(cell)) return reading.note('formula', 'unusable', column);
  if (GARBLED.test(cell)) return reading.note('garbled', 'unusable', column);
  if (cell.length > LONGEST_NAME) return reading.note('text-too-long', 'unusable', column);
  const parsed = parseTrait(cell);
  return parsed.ok ? parsed.trait : reading.note('name-characters', 'unusable', column);
}

/** A comma parts first names; a space may stand inside one, so it parts none. */
function readFirstNames(reading: RowReading): readonly [string, ...string[]] | undefined {
  const cells = reading
    .cell('firstName')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const names = cells.map((cell) => readName(reading, 'firstName', cell));
  const [first, ...others] = names;
  if (first === undefined || others.includes(undefined)) return undefined;
  return [first, ...others.flatMap((name) => name ?? [])];
}

function readBirth(reading: RowReading): BirthDate | undefined {
  const cell = reading.cell('birthDate');
  if (cell === '') return undefined;
  const typed = partialBirth(cell);
  const day = typed === undefined ? parseDay(cell, reading.dateFormat('birthDate')) : undefined;
  if (day?.ok === false)
    return day.problem === 'empty' ? undefined : reading.note(day.problem, 'unusable', 'birthDate');
  const parsed = parseBirthDate(typed ?? { precision: 'day', day: day?.day }, reading.settings.today);
  if (parsed.ok) return parsed.birthDate;
  switch (parsed.problem) {
    case 'future':
      return reading.note('birth-in-future', 'unusable', 'birthDate');
    case 'too-old':
      return reading.note('birth-too-old', 'unusable', 'birthDate');
    case 'empty':
    case 'impossible':
      return reading.note('impossible-day', 'unusable', 'birthDate');
  }
}

/** "1941", "03/1941": a birth of which the register knew no more. */
function partialBirth(cell: string) {
  if (/^\d{4}$/.test(cell)) return { precision: 'year', year: cell } as const;
  return /^\d{1,2}[/.-]\d{4}$/.test(cell) ? ({ precision: 'month', month: cell } as const) : undefined;
}

function readSex(reading: RowReading): string | undefined {
  const cell = reading.cell('sex');
  if (cell === '') return undefined;
  return sexOf(cell) ?? reading.note('sex-unknown', 'notice', 'sex');
}
