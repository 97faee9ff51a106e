/** What may stand between two cells, in the order in which French exports use it. */
export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** As many lines as tell. */
const LINES = 50;

/**
 * The separator of a file: the one that cuts its lines into the same number of cells, at least two, most often.
 *
 * @param text  the beginning of the file
 * @returns     undefined when none does: a single column, or no table at all
 */
export function separatorOf(text: string): Separator | undefined {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const judged = SEPARATORS.map((separator) => ({ separator, ...evenness(lines, separator) }));
  const [best] = judged.filter(({ cells }) => cells > 1).toSorted((a, b) => b.lines - a.lines || b.cells - a.cells);
  return best?.separator;
}

/** The commonest number of cells, and on how many lines it stands. */
function evenness(lines: readonly string[], separator: Separator): { readonly cells: number; readonly lines: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = countOutsideQuotes(line, separator) + 1;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined ? { cells: 1, lines: 0 } : { cells: most[0], lines: most[1] };
}

function countOutsideQuotes(line: string, separator: Separator): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) count += 1;
  }
  return count;
}
