import { type Figure, isWithinBudget, ratio } from './figure.ts';

const COLUMNS = ['what', 'median', 'p95', 'budget', '', '× raw limit', 'raw limit'] as const;

/** The figures as a person reads them. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [COLUMNS, ...figures.map(row)];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

function row(it: Figure): readonly string[] {
  return [
    it.what,
    amount(it.median, it.unit),
    amount(it.p95, it.unit),
    `${it.judged === 'p95' ? 'p95 ' : ''}≤ ${amount(it.budget, it.unit)}`,
    isWithinBudget(it) ? 'kept' : 'OVER',
    ratio(it).toFixed(1),
    `${amount(it.rawLimit.median, it.unit)}: ${it.rawLimit.what}`,
  ];
}

function amount(value: number, unit: string): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
}
