import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldChain, latestOf } from '#facts/fold.ts';
import { readingsOf } from '#facts/readings.ts';
import { disagreementViews, duplicateViews, settlementIntent } from '#ui/nurse/disagreement/disagreementView.ts';
import { removeInrIntent, restoreInrIntent, undoIntent } from '#ui/nurse/inr-entry/inrIntents.ts';
import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { isNothingKnown } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { periodFigures, together } from '#ui/nurse/patient-file/figures.ts';
import { inrCurve } from '#ui/nurse/patient-file/inrCurve.ts';
import { inrRows } from '#ui/nurse/patient-file/inrRows.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import { periodWindow } from '#ui/nurse/patient-file/period.ts';
import { aPen, anInr, correctInr, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { aCourse, anOpened, NO_PLACES } from './aFile.ts';

const TODAY = day('2026-11-22');
const ALL_TIME = { window: undefined, today: TODAY, followUpEnd: undefined };

function figuresOf(...facts: ClinicFact[]) {
  return periodFigures(readingsOf(anOpened(...facts).file), ALL_TIME);
}

describe('the figures of a file', () => {
  it('give the TTR of a patient who goes from 1.5 to 2.5 to 2.8: 75 %', () => {
    const pen = aPen();
    const figures = figuresOf(
      aCourse(pen, '2026-01-01'),
      anInr(pen, '1.5', '2026-01-01'),
      anInr(pen, '2.5', '2026-01-11'),
      anInr(pen, '2.8', '2026-01-21'),
    );
    expect(figures).toMatchObject({
      ttr: { kind: 'measured', value: 75 },
      below: { kind: 'measured', value: 25 },
      footing: 'provisional',
      inrs: { kind: 'measured', value: 3 },
    });
  });

  it('say why there is no TTR after a single INR, and count that INR all the same', () => {
    const pen = aPen();
    const figures = figuresOf(aCourse(pen, '2026-01-01'), anInr(pen, '2.5', '2026-01-11'));
    expect(figures.ttr).toEqual({ kind: 'missing', why: 'fewer-than-two-inrs' });
    expect(figures.inrs).toEqual({ kind: 'measured', value: 1 });
  });

  it('are a span while two people disagree on an INR', () => {
    const [one, two] = [aPen('a'), aPen('b')];
    const first = anInr(one, '2.5', '2026-01-01');
    const figures = figuresOf(
      aCourse(one, '2026-01-01'),
      first,
      anInr(one, '2.5', '2026-01-21'),
      correctInr(one, first, first, '1.5'),
      correctInr(two, first, first, '2.8'),
    );
    expect(figures.ttr).toEqual({ kind: 'span', lowest: 50, highest: 100 });
  });

  it('are not computable when more is in dispute than a span could honestly show', () => {
    const [one, two] = [aPen('a'), aPen('b')];
    const disputed = ['2026-01-01', '2026-01-11', '2026-01-21'].flatMap((on) => {
      const first = anInr(one, '2.5', on);
      return [first, correctInr(one, first, first, '1.5'), correctInr(two, first, first, '2.8')];
    });
    expect(figuresOf(aCourse(one, '2026-01-01'), ...disputed).ttr).toEqual({
      kind: 'missing',
      why: 'too-many-disputes',
    });
  });

  it('that a dispute does not change are one value, and those it makes impossible say so', () => {
    const measured = { kind: 'measured', value: 60 } as const;
    expect(together([measured, measured])).toEqual(measured);
    expect(together([measured, { kind: 'missing', why: 'nothing-evaluated' }])).toEqual({
      kind: 'partial',
      lowest: 60,
      highest: 60,
      why: 'nothing-evaluated',
    });
  });
});

describe('the rows and the curve', () => {
  const pen = aPen();
  const first = anInr(pen, '2.5', '2026-01-01');
  const corrected = correctInr(pen, first, first, '3.6');
  const opened = anOpened(
    aCourse(pen, '2026-01-01'),
    first,
    corrected,
    anInr(pen, '1.5', '2026-02-26'),
    anInr(pen, '2.2', '2026-04-24'),
  );
  const { rows } = inrRows(opened, NO_PLACES);

  it('show the newest first, with its position, and mark what was corrected', () => {
    expect(rows.map((row) => [row.date, row.inr.value, row.position, row.marks])).toEqual([
      ['2026-04-24', '2.2', 'within', []],
      ['2026-02-26', '1.5', 'below', []],
      ['2026-01-01', '3.6', 'above', ['corrected']],
    ]);
  });

  it('correct against the head that was seen', () => {
    expect(rows[2]).toMatchObject({ factId: corrected.id, seen: { chain: first.id, head: corrected.id } });
  });

  it('join INRs 56 days apart and leave 57 days open', () => {
    const curve = inrCurve(opened.file, rows, 'allTime', TODAY);
    expect(curve.points.map((point) => point.joined)).toEqual(['line', 'line', 'gap']);
  });

  it('draw the last INR before the period, so that the line comes from somewhere', () => {
    const curve = inrCurve(opened.file, rows, 'sixMonths', day('2026-10-01'));
    expect(curve.points.map((point) => point.value)).toEqual([1.5, 2.2]);
  });
});

it('an INR taken back counts no more and stays in the history', () => {
  const pen = aPen();
  const inr = anInr(pen, '2.5', '2026-01-01');
  const undone = writeOne(pen, undoIntent(inr, 'annulé à la saisie'));
  const { rows, removed } = inrRows(anOpened(inr, undone), NO_PLACES);
  expect(rows).toEqual([]);
  expect(removed).toMatchObject([{ chain: inr.id, history: { length: 2 } }]);
});

it('a correction taken back leaves the INR as it was, rather than none', () => {
  const pen = aPen();
  const inr = anInr(pen, '2.5', '2026-01-01');
  const correction = correctInr(pen, inr, inr, '5.2');
  const restored = writeOne(pen, restoreInrIntent(correction, inr, 'correction annulée')) as ClinicFact<'inrResult'>;
  const state = foldChain<'inrResult'>([inr, correction, restored]);
  expect(state && latestOf(state.lines[0])?.body.inr.value).toBe('2.5');
});

describe('what is in dispute', () => {
  const [one, two] = [aPen('a'), aPen('b')];
  const inr = anInr(one, '2.5', '2026-01-01');
  const facts = [inr, correctInr(one, inr, inr, '1.5'), correctInr(two, inr, inr, '2.8')];

  it('shows every value, and one settlement keeps the one chosen', () => {
    const [view] = disagreementViews(anOpened(...facts), NO_PLACES);
    if (view === undefined) throw new Error('no disagreement');
    expect(new Set(view.claims.map((claim) => claim.says?.id))).toEqual(new Set(facts.slice(1).map(({ id }) => id)));
    const kept = view.claims.at(-1)?.head ?? '';
    const settled = anOpened(...facts, writeOne(one, settlementIntent(PATIENT, view, kept, 'vérifié')));
    expect(disagreementViews(settled, NO_PLACES)).toEqual([]);
    expect(inrRows(settled, NO_PLACES).rows[0]?.factId).toBe(kept);
  });

  it('includes two different INRs of one day and method, until one is said to be an error', () => {
    const other = anInr(one, '3.1', '2026-02-01');
    const twice = [anInr(one, '2.9', '2026-02-01'), other];
    const [view] = duplicateViews(anOpened(...twice).file);
    expect(view?.inrs.map((each) => each.inr.inr.value).toSorted()).toEqual(['2.9', '3.1']);
    const seen = { chain: other.chain, head: other.id };
    const removal = writeOne(two, removeInrIntent({ patientId: PATIENT, seen, target: other.id }, 'doublon'));
    expect(duplicateViews(anOpened(...twice, removal).file)).toEqual([]);
  });
});

it.each([
  ['2026-11-22', 6, '2026-05-22'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2024-08-31', 6, '2024-02-29'],
  ['2026-01-31', 2, '2025-11-30'],
  ['2026-03-15', 12, '2025-03-15'],
])('%s less %i months is %s', (from, months, then) => {
  expect(monthsBefore(day(from), months)).toBe(then);
});

it('all time has no window', () => {
  expect(periodWindow('allTime', TODAY)).toBeUndefined();
});

it.each([
  [0, '0'],
  [1, '¼'],
  [3, '¾'],
  [4, '1'],
  [6, '1\u202f½'],
])('%i quarters are %s tablets', (quarters, tablets) => {
  expect(tabletFractions(quarters)).toBe(tablets);
});

it('a patient whose every entry the region keeps apart is opened, not said to be missing', () => {
  const fact = anInr(aPen(), '2.5', '2026-01-01');
  const refused = { fact, state: { kind: 'refused', code: 'notAllowed', path: '' } } as const;
  expect(isNothingKnown(anOpened())).toBe(true);
  expect(isNothingKnown({ ...anOpened(), apart: [refused] })).toBe(false);
  expect(isNothingKnown({ ...anOpened(), unreadable: 1 })).toBe(false);
});
