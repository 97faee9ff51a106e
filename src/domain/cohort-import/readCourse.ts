import { parseTherapeuticRange, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { indicationOf, moleculeOf } from './codedCells.ts';
import { parseDay } from './dateFormat.ts';
import type { RowReading } from './rowReading.ts';

/** What a row says of the treatment. Undefined is "not said", and stays unknown. */
export type FileCourse = {
  readonly range: (TherapeuticRange & { readonly plausibility: 'usual' | 'unusual' }) | undefined;
  readonly indication: string | undefined;
  readonly molecule: string | undefined;
  readonly avkStart: LocalDate | undefined;
  /** Words that no code stands for: kept as they are, in a note. */
  readonly words: readonly string[];
};

export function readCourse(reading: RowReading): FileCourse {
  const words: string[] = [];
  const coded = (column: 'indication' | 'molecule', codeOf: (cell: string) => string | undefined) => {
    const cell = reading.cell(column);
    if (cell === '') return undefined;
    const code = codeOf(cell);
    if (code === undefined) {
      reading.note(`${column}-unknown`, 'notice', column);
      words.push(cell);
    }
    return code;
  };
  return {
    indication: coded('indication', indicationOf),
    molecule: coded('molecule', moleculeOf),
    range: readRange(reading),
    avkStart: readStart(reading),
    words,
  };
}

/** Two bounds, in two columns or in one ("2-3", "2,0 à 3,0"). A single number is a target: no bound is made of it. */
function readRange(reading: RowReading): FileCourse['range'] {
  const one = reading.cell('range');
  const [low, high] = one === '' ? [reading.cell('rangeLow'), reading.cell('rangeHigh')] : boundsIn(one);
  if (low === '' && high === '') return undefined;
  const column = one === '' ? (low === '' || reading.cell('rangeHigh') === '' ? 'rangeLow' : 'rangeHigh') : 'range';
  const parsed = parseTherapeuticRange({ low, high });
  if (!parsed.ok) return reading.note('range-unreadable', 'notice', column);
  if (parsed.plausibility === 'unusual') reading.note('range-unusual', 'notice', column);
  return { ...parsed.range, plausibility: parsed.plausibility };
}

function boundsIn(cell: string): readonly [string, string] {
  const [, low = cell, high = ''] =
    /^\[?\s*(\d+(?:[.,]\d+)?)\s*(?:-|–|—|à|a|et|to|;|\/)\s*(\d+(?:[.,]\d+)?)\s*\]?$/i.exec(cell) ?? [];
  return [low, high];
}

function readStart(reading: RowReading): LocalDate | undefined {
  const cell = reading.cell('avkStart');
  if (cell === '') return undefined;
  const parsed = parseDay(cell, reading.dateFormat('avkStart'));
  if (!parsed.ok || parsed.day > reading.settings.today) return reading.note('start-unreadable', 'notice', 'avkStart');
  return parsed.day;
}
