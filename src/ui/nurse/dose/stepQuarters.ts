/** As many quarters of a tablet as a fact holds for one day. */
export const MOST_QUARTERS = 80;
const A_WHOLE_TABLET = 4;

/**
 * One touch on « + » or « − ». The first « + » on a day without a dose gives a whole tablet, the first « − » says that none
 * is taken: from there a few touches reach any dose.
 *
 * @param step  the smallest part that the tablet breaks into, in quarters
 */
export function stepQuarters(quarters: number | undefined, touch: 'more' | 'less', step: number): number {
  if (quarters === undefined) return touch === 'more' ? A_WHOLE_TABLET : 0;
  const next = touch === 'more' ? quarters + step : quarters - step;
  return Math.min(Math.max(next, 0), MOST_QUARTERS);
}
