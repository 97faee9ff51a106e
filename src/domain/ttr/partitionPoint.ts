/**
 * How many leading items pass a test that no later item passes, found by halving.
 *
 * @param items  ordered so that all that pass come first.
 * @returns      the number that pass: also the index of the first that does not.
 */
export function partitionPoint<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let passing = 0;
  let failing = items.length;
  while (passing < failing) {
    const middle = (passing + failing) >>> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) passing = middle + 1;
    else failing = middle;
  }
  return passing;
}
