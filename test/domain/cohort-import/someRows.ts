import { COLUMN_ROLES, type ColumnRole } from '#domain/cohort-import/columnRole.ts';
import type { ImportSettings } from '#domain/cohort-import/importSettings.ts';
import { readRow } from '#domain/cohort-import/readRow.ts';
import type { LocalDate } from '#domain/localDate.ts';

type Cells = Readonly<Partial<Record<ColumnRole, string>>>;

/** Every role in a column of its own, days the French way: a test names only what it is about. */
export function someSettings(more: Partial<ImportSettings> = {}): ImportSettings {
  return {
    columns: Object.fromEntries(COLUMN_ROLES.map((role, at) => [role, at])),
    dateFormats: Object.fromEntries(COLUMN_ROLES.map((_, at) => [at, 'dmy'])),
    patientBy: 'reference',
    source: 'registre',
    method: 'laboratory',
    oddLines: 'taken',
    beyondScale: 'aside',
    contradictions: 'aside',
    decisions: {},
    today: '2026-11-22' as LocalDate,
    ...more,
  };
}

export const JEANNE: Cells = { birthName: 'Martin', firstName: 'Jeanne', birthDate: '12/03/1941', sex: 'F' };

export function cellsOf(cells: Cells): readonly string[] {
  return COLUMN_ROLES.map((role) => cells[role] ?? '');
}

export function read(cells: Cells, more: Partial<ImportSettings> = {}) {
  return readRow(cellsOf(cells), { line: 7, width: COLUMN_ROLES.length }, someSettings(more));
}

/** The rows of a file, all of which can be read. */
export function rowsOf(rows: readonly Cells[], more: Partial<ImportSettings> = {}) {
  return rows.map((cells, at) => {
    const answer = readRow(cellsOf(cells), { line: at + 2, width: COLUMN_ROLES.length }, someSettings(more));
    if (answer.kind !== 'row') throw new Error(`line ${at + 2} cannot be read: ${JSON.stringify(answer)}`);
    return answer.row;
  });
}
