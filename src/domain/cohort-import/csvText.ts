/** A cell that a spreadsheet would take for a formula begins so. Source: OWASP, CSV injection. */
const FORMULA = /^[=+\-@\t\r]/;

/** Whether a cell would be run as a formula by the spreadsheet that opens it. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}

/**
 * Rows as a CSV that a French spreadsheet opens as it is: semicolons, a byte-order mark, and an apostrophe before what it
 * would otherwise run.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(cell: string): string {
  const harmless = isFormula(cell) ? `'${cell}` : cell;
  return /[";\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
