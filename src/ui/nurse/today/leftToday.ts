import type { TodayLists } from './todayOf.ts';

type Around = {
  /** Entries that the region refused: only their author can mend them. */
  readonly refused: number;
  /** A nurse validates no dose: it counts for whoever may. */
  readonly validates: 'yes' | 'no';
};

/**
 * What is left today. It comes to zero when every result is closed or to be called about on another day, every late
 * patient was called, every next control is set, and what people disagree on is settled.
 *
 * Not counted, because nobody can end them today: results that are only expected, and the ranges of an imported list,
 * which are confirmed one by one over weeks. Both are shown.
 */
export function leftToday(lists: TodayLists, { refused, validates }: Around): number {
  const results = [...lists.critical, ...lists.handedToMe, ...lists.toClose].filter(({ when }) => when === 'today');
  const { toRecall, toSet, newFlags, disputed, doseNews } = lists;
  const lines = [results, toRecall, toSet, newFlags, disputed, doseNews].reduce((sum, list) => sum + list.length, 0);
  return lines + refused + (validates === 'yes' ? lists.dosesToValidate : 0);
}
