import { expect, it } from 'vitest';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import { feedsOf } from '#server/push/feedsOf.ts';

const CLINIC: FollowingPlace = { chain: 'c', site: 's', professional: undefined, role: 'clinic', lingering: false };
const followed = (...patients: readonly string[]) => new Map(patients.map((patient) => [patient, [CLINIC]]));
const nobody = (...patients: readonly string[]) => new Map(patients.map((patient) => [patient, []]));
const fact = (id: string, patientId: string, group = id) => ({ id, kind: 'inrResult', patientId, group });

function feed(written: Partial<Parameters<typeof feedsOf>[0]>): readonly string[] {
  const nothing = { appended: [], histories: [], before: new Map(), after: new Map(), met: new Map(), region: 'r' };
  const rows = feedsOf({ ...nothing, ...written }).get('site:s/clinic') ?? [];
  return rows.map((row) => (row.op === 'fact' ? row.fact : `${row.op} ${row.patient}`));
}

it('files of patients who enter follow each other, each behind its own announcement', () => {
  const histories = [fact('1', 'anne'), fact('2', 'bo'), fact('3', 'anne'), fact('4', 'bo')];
  const rows = feed({ histories, before: nobody('anne', 'bo'), after: followed('anne', 'bo') });
  expect(rows).toEqual(['enters anne', '1', '3', 'enters bo', '2', '4']);
});

it('[L3] a group about two who enter is not parted, and both are announced before it', () => {
  const histories = [fact('1', 'anne'), fact('2', 'bo'), fact('3', 'anne', '3'), fact('4', 'bo', '3')];
  const rows = feed({ histories, before: nobody('anne', 'bo'), after: followed('anne', 'bo') });
  expect(rows).toEqual(['enters anne', '1', 'enters bo', '3', '4', '2']);
});

it('[L3] a group about one who enters and one who stays is not parted', () => {
  const link = [fact('1', 'anne', '1'), fact('2', 'bo', '1')];
  const written = { histories: link.slice(0, 1), appended: link, before: followed('bo') };
  expect(feed({ ...written, after: followed('anne', 'bo') })).toEqual(['enters anne', '1', '2']);
});

it('what was written about patients who stay comes after the files, as it came', () => {
  const written = { histories: [fact('3', 'anne')], appended: [fact('2', 'bo'), fact('1', 'bo')] };
  const rows = feed({ ...written, before: followed('bo'), after: followed('bo', 'anne') });
  expect(rows).toEqual(['enters anne', '3', '2', '1']);
});

it('a patient whom nothing is known of is announced all the same, and one who leaves comes first', () => {
  const rows = feed({ before: followed('bo'), after: new Map([...followed('anne'), ...nobody('bo')]) });
  expect(rows).toEqual(['leaves bo', 'enters anne']);
});

it('a patient brought and left in one request is told to leave: the tablet that wrote it holds his file', () => {
  const met = new Map([['anne', new Set(['site:s/clinic'])]]);
  expect(feed({ appended: [fact('1', 'anne')], before: nobody('anne'), after: nobody('anne'), met })).toEqual([
    'leaves anne',
  ]);
});
