import type { FeedRowHead } from '#server/log/regionLog.ts';

export type Room = { readonly rows: number; readonly bytes: number };

/**
 * The rows of a page: as many whole groups as there is room for. Pure.
 *
 * @param rows    in the order of the clock; more than fit, and at least one whole group of them
 * @param atLeast `oneGroup`: a group larger than the room is given all the same, or the tablet would ask for ever
 */
export function cutPage(
  rows: readonly FeedRowHead[],
  room: Room,
  atLeast: 'oneGroup' | 'nothing',
): readonly FeedRowHead[] {
  let end = 0;
  let bytes = 0;
  while (end < rows.length) {
    const next = endOfGroup(rows, end);
    bytes += rows.slice(end, next).reduce((sum, row) => sum + row.size, 0);
    const fits = next <= room.rows && bytes <= room.bytes;
    if (!fits && (end > 0 || atLeast === 'nothing')) break;
    end = next;
  }
  return rows.slice(0, end);
}

/** Rows of one group follow each other; a patient who enters or leaves stands alone. */
function endOfGroup(rows: readonly FeedRowHead[], start: number): number {
  const group = rows[start]?.group;
  if (group === undefined) return start + 1;
  const others = rows.slice(start).findIndex((row) => row.group !== group);
  return others === -1 ? rows.length : start + others;
}
