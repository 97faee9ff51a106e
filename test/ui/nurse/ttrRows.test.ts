import { expect, it } from 'vitest';
import { explainTtr } from '#domain/ttr/explainTtr.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { readingsOf } from '#facts/readings.ts';
import { historyOf } from '#facts/historyOf.ts';
import { ttrRows } from '#ui/nurse/ttr/ttrRows.ts';
import { aPen, anInr } from '#test/facts/aHistory.ts';
import { aCourse, anOpened } from './aFile.ts';

/** Started on 01/01: the first 42 days are left out; then an interval of 28 days, then one of 64. */
function explained() {
  const pen = aPen();
  const { file } = anOpened(
    aCourse(pen, '2026-01-01', '2026-01-01'),
    anInr(pen, '2.4', '2026-01-05'),
    anInr(pen, '2.6', '2026-02-22'),
    anInr(pen, '3.4', '2026-03-22'),
    anInr(pen, '1.8', '2026-05-25'),
  );
  const readings = readingsOf(file);
  if (readings.kind !== 'settled') throw new Error('nothing is in dispute');
  return explainTtr(historyOf(readings.reading), CLINIC_CONVENTION);
}

it('an opened TTR lists each day between two INRs once, newest first, and says what was left out by which rule', () => {
  const rows = ttrRows(explained());
  expect(rows.map((row) => [row.from, row.to, row.days, row.kind === 'skipped' ? row.rule : 'counted'])).toEqual([
    ['2026-03-22', '2026-05-25', 64, 'gap'],
    ['2026-02-22', '2026-03-22', 28, 'counted'],
    ['2026-02-12', '2026-02-22', 10, 'counted'],
    ['2026-01-05', '2026-02-12', 38, 'initial'],
  ]);
});

it('its lines add up to the figure it opens', () => {
  const explanation = explained();
  if (explanation.ttr.kind !== 'measured') throw new Error('measurable');
  const counted = ttrRows(explanation).flatMap((row) => (row.kind === 'counted' ? [row] : []));
  const within = counted.reduce((sum, row) => sum + row.daysWithin, 0);
  expect(within).toBeCloseTo(explanation.ttr.daysWithin, 10);
  const days = counted.reduce((sum, row) => sum + row.days, 0);
  const { daysBelow, daysWithin, daysAbove } = explanation.ttr;
  expect(daysBelow + daysWithin + daysAbove).toBeCloseTo(days, 10);
});
