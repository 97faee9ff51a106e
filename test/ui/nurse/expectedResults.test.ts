import { expect, it } from 'vitest';
import { expectedResults, filterExpected } from '#ui/nurse/expected-results/expectedResults.ts';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';

const TODAY = day('2026-11-22');

function due(patientId: string, dueOn: string, lastInr?: string) {
  return aSummary({
    patientId,
    nextControl: day(dueOn),
    lastInr:
      lastInr === undefined ? undefined : { date: day(lastInr), comparator: '=', value: '2.5', rangeDisputed: 'no' },
  });
}

function idsOf(filter: Parameters<typeof filterExpected>[1], patients: Parameters<typeof expectedResults>[0]) {
  const { results } = expectedResults(patients, TODAY);
  return filterExpected(results, filter, TODAY).map(({ patient }) => patient.patientId);
}

const PATIENTS = [
  due('in a week', '2026-11-29'),
  due('in six days', '2026-11-28'),
  due('today', '2026-11-22'),
  due('two days ago', '2026-11-20'),
  due('three days ago', '2026-11-19'),
  due('a month ago', '2026-10-22', '2026-09-22'),
  due('answered', '2026-11-20', '2026-11-19'),
];

it.each([
  ['all', ['a month ago', 'three days ago', 'two days ago', 'today']],
  ['late', ['a month ago', 'three days ago']],
  ['today', ['today']],
  ['week', ['today', 'in six days']],
] as const)('the choice « %s » shows, most late first, %j', (filter, expected) => {
  expect(idsOf(filter, PATIENTS)).toEqual(expected);
});

it('a patient who is followed no more is awaited no more', () => {
  expect(idsOf('all', [{ ...due('gone', '2026-10-01'), status: 'transferred' }])).toEqual([]);
});

it('a followed patient without a next control is counted, so that he is not forgotten', () => {
  expect(expectedResults([aSummary()], TODAY)).toEqual({ results: [], withoutControl: 1 });
});
