import type { ColumnRole } from './columnRole.ts';
import type { DateFormat } from './dateFormat.ts';
import type { ImportConsequence, ImportProblem, ImportProblemKind } from './importProblem.ts';
import type { ImportSettings } from './importSettings.ts';

/** A row under its settings, and what was noticed on the way. */
export class RowReading {
  readonly settings: ImportSettings;
  readonly #cells: readonly string[];
  readonly #line: number;
  readonly problems: ImportProblem[] = [];

  constructor(settings: ImportSettings, cells: readonly string[], line: number) {
    this.settings = settings;
    this.#cells = cells;
    this.#line = line;
  }

  cell(role: ColumnRole): string {
    const at = this.settings.columns[role];
    return at === undefined ? '' : (this.#cells[at] ?? '').trim();
  }

  isMapped(role: ColumnRole): boolean {
    return this.settings.columns[role] !== undefined;
  }

  note(kind: ImportProblemKind, consequence: ImportConsequence, column?: ColumnRole): undefined {
    const cell = column === undefined ? '' : this.cell(column);
    const at = column === undefined ? {} : { column };
    this.problems.push({ line: this.#line, ...at, cell, kind, consequence });
    return undefined;
  }

  /** A column of days has an order before a row of it is read; a day that begins with its year needs none. */
  dateFormat(role: ColumnRole): DateFormat {
    const at = this.settings.columns[role];
    return (at === undefined ? undefined : this.settings.dateFormats[at]) ?? 'ymd';
  }
}
