import { expect, it } from 'vitest';
import type { FeedRowHead } from '#server/log/regionLog.ts';
import { cutPage } from '#server/pull/cutPage.ts';

/** "aab." is a group of two, a group of one, and a patient who enters. */
function rows(pattern: string, size = 100): readonly FeedRowHead[] {
  return pattern.split('').map((letter, at) => ({
    seq: at + 1,
    op: letter === '.' ? 'enters' : 'fact',
    factId: letter === '.' ? undefined : `fact-${at}`,
    patientId: undefined,
    group: letter === '.' ? undefined : letter,
    size: letter === '.' ? 0 : size,
  }));
}

const cut = (pattern: string, room: { rows?: number; bytes?: number }, atLeast: 'oneGroup' | 'nothing' = 'oneGroup') =>
  cutPage(rows(pattern), { rows: 1_000, bytes: 1_000_000, ...room }, atLeast).length;

it.each([
  { pattern: '', room: { rows: 5 }, given: 0 },
  { pattern: 'aabb', room: { rows: 4 }, given: 4 },
  { pattern: 'aabb', room: { rows: 3 }, given: 2 },
  { pattern: 'aabb', room: { rows: 2 }, given: 2 },
  { pattern: 'aabb', room: { rows: 1 }, given: 2 },
  { pattern: '..aa', room: { rows: 3 }, given: 2 },
  { pattern: '.aa.', room: { rows: 3 }, given: 3 },
  { pattern: 'aabb', room: { bytes: 400 }, given: 4 },
  { pattern: 'aabb', room: { bytes: 399 }, given: 2 },
  { pattern: 'aabb', room: { bytes: 100 }, given: 2 },
])('[L3] of $pattern with room for $room, $given rows are given', ({ pattern, room, given }) => {
  expect(cut(pattern, room)).toBe(given);
});

it('[L3] a scope whose turn comes when the page is full gives nothing rather than half a group', () => {
  expect(cut('aabb', { rows: 1 }, 'nothing')).toBe(0);
  expect(cut('aabb', { rows: 2 }, 'nothing')).toBe(2);
});
