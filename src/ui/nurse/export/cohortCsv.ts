import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { cohortCell, type CohortColumn } from './cohortColumns.ts';
import { csvCell } from './csvCell.ts';

/** Lines made between two breaths. */
const LINES_AT_ONCE = 100;

/** Without it, Excel takes UTF-8 for Windows-1252 and breaks every accent. */
const BYTE_ORDER_MARK = '\ufeff';

type Cohort = { readonly patients: readonly PatientSummary[]; readonly columns: readonly CohortColumn[] };

/**
 * A list of patients as a CSV that a French spreadsheet opens by a double click: semicolons, CRLF, a heading line.
 *
 * @returns  once run to its end, the parts of the file in order; each step says how many lines are made
 */
export function* cohortCsv(
  { patients, columns }: Cohort,
  words: { readonly texts: NurseTexts; readonly format: Format },
): Generator<number, readonly string[]> {
  const { columns: titles } = words.texts.exporting.list;
  const lineOf = (cells: readonly string[]) => `${cells.join(';')}\r\n`;
  const heading = columns.map((column) => csvCell({ kind: 'text', text: titles[column] }));
  const parts = [BYTE_ORDER_MARK + lineOf(heading)];
  for (let at = 0; at < patients.length; at += LINES_AT_ONCE) {
    yield at;
    const lines = patients
      .slice(at, at + LINES_AT_ONCE)
      .map((patient) => lineOf(columns.map((column) => csvCell(cohortCell(column, patient, words)))));
    parts.push(lines.join(''));
  }
  return parts;
}
