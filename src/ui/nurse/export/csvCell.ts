import type { LocalDate } from '#domain/localDate.ts';

/** What one cell says, before it is text. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Digits as they are to be read, with a point: "2.5". Never text, so that a spreadsheet can reckon with it. */
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'day'; readonly day: LocalDate };

/**
 * A cell as a French spreadsheet opens it: numbers with a comma, days as 22/11/2026, text between quotes.
 *
 * @throws RangeError for digits that are none: a text would slip past the quotes
 */
export function csvCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return `"${harmless(cell.text).replaceAll('"', '""')}"`;
    case 'number':
      if (!/^\d+(\.\d+)?$/.test(cell.digits)) throw new RangeError('not a number');
      return cell.digits.replace('.', ',');
    case 'day':
      return `${cell.day.slice(8)}/${cell.day.slice(5, 7)}/${cell.day.slice(0, 4)}`;
  }
}

/**
 * Signs that a spreadsheet takes for the beginning of a formula, also behind blanks that some programs drop and in the
 * full-width forms that some programs fold.
 *
 * Source: OWASP, CSV Injection: =, +, -, @, tab, carriage return, line feed and the full-width forms.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A name is typed by somebody, and opened by somebody else's spreadsheet: it must run nothing there. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
