import type { ImportProblem } from '#domain/cohort-import/importProblem.ts';
import type { ImportSettings } from '#domain/cohort-import/importSettings.ts';
import { type FileRow, readRow } from '#domain/cohort-import/readRow.ts';
import type { TableRow } from './tableOf.ts';

export type ReadRows = {
  /** Those that hold anything. */
  readonly count: number;
  readonly rows: readonly FileRow[];
  readonly unusableInrs: number;
  readonly problems: readonly ImportProblem[];
};

/** Every row of the file under what was said of it. */
export function readRows(
  table: readonly TableRow[],
  {
    settings,
    width,
    odd,
  }: {
    readonly settings: ImportSettings;
    readonly width: number;
    readonly odd: ReadonlySet<number>;
  },
): ReadRows {
  const rows: FileRow[] = [];
  const problems: ImportProblem[] = [];
  let count = 0;
  let unusableInrs = 0;
  for (const { line, lastLine, cells } of table) {
    const read = readRow(cells, { line, width }, settings);
    if (read.kind === 'blank') continue;
    count += 1;
    const isLeft = settings.oddLines === 'aside' && isOdd(odd, line, lastLine);
    if (isLeft) problems.push({ line, cell: cells.join(' '), kind: 'odd-encoding', consequence: 'unusable' });
    else problems.push(...read.problems);
    if (read.kind === 'row' && !isLeft) rows.push(read.row);
    unusableInrs += Number(isInrLost(read, isLeft));
  }
  return { count, rows, unusableInrs, problems };
}

/** An INR was written in the row, and does not come in. */
function isInrLost(read: Exclude<ReturnType<typeof readRow>, { readonly kind: 'blank' }>, isLeft: boolean): boolean {
  if (read.kind === 'unusable') return read.inr === 'yes';
  if (isLeft) return read.row.inr !== undefined;
  return read.row.inr === undefined && read.problems.some(({ consequence }) => consequence === 'unusable');
}

function isOdd(odd: ReadonlySet<number>, line: number, lastLine: number): boolean {
  for (let at = line; at <= lastLine; at += 1) if (odd.has(at)) return true;
  return false;
}
