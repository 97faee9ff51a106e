import { expect, it } from 'vitest';
import { expectedResults, filterExpected } from '#ui/nurse/expected-results/expectedResults.ts';
import { WithoutControlList } from '#ui/nurse/expected-results/WithoutControlList.tsx';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';
import { drawn } from './drawn.tsx';

const TODAY = day('2026-11-22'); // a Sunday: a control of Thursday becomes late on Monday

function due(patientId: string, dueOn: string, answered: 'yes' | 'no' = 'no') {
  return aSummary({
    patientId,
    nextControl: day(dueOn),
    control: { answered, trace: { kind: 'none' }, attempts: [] },
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
  due('four days ago', '2026-11-18'),
  due('a month ago', '2026-10-22'),
  due('answered', '2026-11-20', 'yes'),
];

it.each([
  ['all', ['a month ago', 'four days ago', 'three days ago', 'two days ago', 'today']],
  ['late', ['a month ago', 'four days ago']],
  ['today', ['today']],
  ['week', ['today', 'in six days']],
] as const)('the choice « %s » shows, most late first, %j', (filter, expected) => {
  expect(idsOf(filter, PATIENTS)).toEqual(expected);
});

it('a patient who is followed no more is awaited no more', () => {
  expect(idsOf('all', [{ ...due('gone', '2026-10-01'), status: 'transferred' }])).toEqual([]);
});

it('a patient of unknown status, or with rows that cannot be read, is awaited like any other', () => {
  const unsure = [
    { ...due('status unknown', '2026-10-01'), status: undefined },
    { ...due('rows unread', '2026-10-02'), status: 'transferred', unreadable: 2 },
  ];
  expect(idsOf('all', unsure)).toEqual(['status unknown', 'rows unread']);
});

it('a followed patient whose next control is to be set is listed, so that he is not forgotten', () => {
  const never = aSummary({ patientId: 'never set' });
  const answered = due('answered', '2026-11-20', 'yes');
  const longAgo = due('answered long ago', '2026-03-20', 'yes');
  const patients = [never, answered, longAgo, due('today', '2026-11-22'), { ...never, status: 'deceased' }];
  const { results, withoutControl } = expectedResults(patients, TODAY);
  expect(withoutControl).toEqual([never, answered, longAgo]);
  expect(results.map(({ patient }) => patient.patientId)).toEqual(['today']);
});

it('every followed patient is awaited, planned ahead or waiting for a control: none is on no list', () => {
  const { results, withoutControl } = expectedResults(PATIENTS, TODAY);
  expect(results.length + withoutControl.length).toBe(PATIENTS.length);
});

it('a patient without a next control is one touch from his file, with what his last control became', () => {
  const answered = due('answered', '2026-11-20', 'yes');
  const list = drawn(<WithoutControlList patients={[aSummary(), answered]} />);
  expect(list).toContain('2 patients suivis sans prochain contrôle');
  expect(list).toContain('aucun contrôle fixé');
  expect(list).toContain('contrôle du 20/11/2026 fait');
});
