import Papa from 'papaparse';
import { type Separator, separatorOf } from '#domain/cohort-import/separatorOf.ts';

export type TableRow = { readonly line: number; readonly lastLine: number; readonly cells: readonly string[] };

export type Table =
  | { readonly kind: 'table'; readonly separator: Separator; readonly rows: readonly TableRow[] }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'openQuote'; readonly line: number };

const HEAD = 64_000;

/** The rows of a CSV text, each with the line of the file on which it begins. */
export function tableOf(text: string): Table {
  const separator = separatorOf(text.slice(0, HEAD));
  if (separator === undefined) return { kind: 'noTable' };
  const parsed = Papa.parse<string[]>(text, { delimiter: separator, quoteChar: '"' });
  const rows: TableRow[] = [];
  let line = 1;
  for (const cells of parsed.data) {
    const lastLine = line + cells.reduce((lines, cell) => lines + lineBreaksIn(cell), 0);
    rows.push({ line, lastLine, cells });
    line = lastLine + 1;
  }
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) return { kind: 'openQuote', line: rows[open.row ?? 0]?.line ?? 1 };
  return { kind: 'table', separator, rows };
}

/** A quoted cell may hold several lines: the rows behind it are further down than they are counted. */
function lineBreaksIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}
