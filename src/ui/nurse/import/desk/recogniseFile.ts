import { headerOf, proposedRoles } from '#domain/cohort-import/columnRole.ts';
import { dateFormatOf } from '#domain/cohort-import/dateFormat.ts';
import type { TextEncoding } from '#domain/cohort-import/textEncoding.ts';
import type { RecognisedFile } from './deskMessages.ts';
import type { Table, TableRow } from './tableOf.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;
const ODD_LINES_SHOWN = 5;

type Known = {
  readonly file: { readonly name: string; readonly size: number };
  readonly encoding: TextEncoding;
  readonly table: Table & { readonly kind: 'table' };
  /** What somebody said of the first line, where it was asked. */
  readonly header?: 'header' | 'noHeader';
};

/** What can be told of a file from itself: of each column its header, some cells, the order of its days. */
export function recogniseFile({ file, encoding, table, header }: Known): RecognisedFile {
  const found = header ?? headerOf(table.rows.slice(0, 2).map(({ cells }) => cells));
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  const body = found === 'noHeader' ? filled : filled.slice(1);
  const headers = found === 'noHeader' ? [] : (first?.cells ?? []);
  const width = widthOf(found === 'noHeader' ? body : filled.slice(0, 1));
  const proposed = proposedRoles(headers);
  return {
    name: file.name,
    bytes: file.size,
    encoding: encoding.kind,
    ...oddLinesOf(encoding, table.rows),
    separator: table.separator,
    header: found,
    rows: body.length,
    columns: Array.from({ length: width }, (_, at) => ({
      header: (headers[at] ?? '').trim(),
      samples: samplesOf(body, at),
      dates: dateFormatOf(cellsOf(body, at)),
      proposed: proposed[at],
    })),
    decimals: decimalsIn(
      body,
      proposed.findIndex((role) => role?.role === 'inr'),
    ),
  };
}

function oddLinesOf(encoding: TextEncoding, rows: readonly TableRow[]) {
  if (encoding.kind !== 'mixed') return { oddLines: [], oddLineCount: 0 };
  const odd = new Set(encoding.oddLines);
  const oddLines = rows
    .filter(({ line }) => odd.has(line))
    .slice(0, ODD_LINES_SHOWN)
    .map(({ line, cells }) => ({ line, text: cells.join(' · ').slice(0, 2 * LONGEST_SAMPLE) }));
  return { oddLines, oddLineCount: odd.size };
}

/** As many cells as most rows have: one row with a separator too many must not add a column. */
export function widthOf(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function samplesOf(rows: readonly TableRow[], at: number): readonly string[] {
  const samples: string[] = [];
  for (const cell of cellsOf(rows, at)) {
    if (cell.trim() !== '' && !samples.includes(cell.trim())) samples.push(cell.trim().slice(0, LONGEST_SAMPLE));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function* cellsOf(rows: readonly TableRow[], at: number): Generator<string> {
  for (const { cells } of rows) yield cells[at] ?? '';
}

function decimalsIn(rows: readonly TableRow[], at: number): RecognisedFile['decimals'] {
  const signs = new Set<string>();
  for (const cell of at === -1 ? [] : cellsOf(rows, at)) {
    const [, sign] = /\d([.,])\d/.exec(cell) ?? [];
    if (sign !== undefined) signs.add(sign);
  }
  if (signs.size === 2) return 'both';
  return signs.has(',') ? 'comma' : signs.has('.') ? 'point' : 'none';
}
