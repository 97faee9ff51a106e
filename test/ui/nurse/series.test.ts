import { expect, it } from 'vitest';
import {
  currentPatient,
  goTo,
  lineSaved,
  lineUndone,
  savedCount,
  skip,
  startSeries,
} from '#ui/nurse/expected-results/series.ts';
import { aPen, anInr, day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';

const QUEUE = ['anne', 'bruno', 'claude'].map((patientId) => aSummary({ patientId }));
const BRUNO = aSummary({ patientId: 'bruno' });
const ENTERED = {
  inr: { comparator: '=', value: '2.5' },
  sampledOn: day('2026-11-21'),
  time: undefined,
  method: 'laboratory',
  confirmed: [],
} as const;

it('a series goes to the next patient once an INR is kept, and holds what was kept', () => {
  const fact = anInr(aPen(), '2.5', '2026-11-21');
  const series = lineSaved(startSeries(QUEUE, 'bruno'), { patient: BRUNO, entered: ENTERED, fact });
  expect(currentPatient(series)?.patientId).toBe('claude');
  expect(savedCount(series)).toBe(1);
  expect(savedCount(lineUndone(series, fact.id))).toBe(0);
  expect(lineUndone(series, fact.id).lines).toMatchObject([{ state: 'undone', patient: { patientId: 'bruno' } }]);
});

it('a series ends after its last patient', () => {
  expect(currentPatient(skip(startSeries(QUEUE, 'claude')))).toBeUndefined();
});

it('a patient who came into the list since the series began is taken all the same', () => {
  const late = aSummary({ patientId: 'dominique' });
  expect(currentPatient(goTo(startSeries(QUEUE, 'anne'), late))?.patientId).toBe('dominique');
  expect(currentPatient(goTo(startSeries(QUEUE, 'anne'), QUEUE[2] ?? late))?.patientId).toBe('claude');
});

it('an INR kept after the nurse has turned to somebody else is told of its own patient, and moves nobody', () => {
  const fact = anInr(aPen(), '2.5', '2026-11-21');
  const turned = skip(startSeries(QUEUE, 'bruno'));
  const series = lineSaved(turned, { patient: BRUNO, entered: ENTERED, fact });
  expect(series.lines).toMatchObject([{ patient: { patientId: 'bruno' } }]);
  expect(currentPatient(series)?.patientId).toBe('claude');
});
