import { describe, expect, it } from 'vitest';
import { idleWatch } from '#ui/app/idle/idleWatch.ts';

const MINUTE = 60_000;

/** A tablet just opened, and the hand on its clock. */
function aTabletAtHand() {
  let now = 1_000_000;
  return { watch: idleWatch(() => now), pass: (ms: number) => (now += ms) };
}

describe('a tablet that is seen', () => {
  it.each([
    { after: 4.5 * MINUTE - 1, verdict: { kind: 'stay' } },
    { after: 4.5 * MINUTE, verdict: { kind: 'warn', secondsLeft: 30 } },
    { after: 5 * MINUTE - 1, verdict: { kind: 'warn', secondsLeft: 1 } },
    { after: 5 * MINUTE, verdict: { kind: 'lock' } },
  ])('after $after ms without a touch: $verdict.kind', ({ after, verdict }) => {
    const { watch, pass } = aTabletAtHand();
    pass(after);
    expect(watch.verdict()).toEqual(verdict);
  });

  it('starts its five minutes again at each touch', () => {
    const { watch, pass } = aTabletAtHand();
    pass(4 * MINUTE);
    watch.touched();
    pass(4 * MINUTE);
    expect(watch.verdict()).toEqual({ kind: 'stay' });
  });

  it('once it has warned, stays open for « Rester » and not for a sleeve on the glass', () => {
    const { watch, pass } = aTabletAtHand();
    pass(4.75 * MINUTE);
    watch.touched();
    expect(watch.verdict().kind).toBe('warn');
    watch.stay();
    expect(watch.verdict().kind).toBe('stay');
  });

  it('does not lock because its clock stepped back', () => {
    const { watch, pass } = aTabletAtHand();
    pass(-60 * MINUTE);
    expect(watch.verdict()).toEqual({ kind: 'stay' });
  });
});

describe('a tablet out of sight', () => {
  it('has ten minutes from when it was put away, and five anew when it is taken up', () => {
    const { watch, pass } = aTabletAtHand();
    pass(4 * MINUTE);
    watch.hidden();
    pass(9 * MINUTE);
    expect(watch.verdict()).toEqual({ kind: 'stay' });
    watch.shown();
    pass(4 * MINUTE);
    expect(watch.verdict()).toEqual({ kind: 'stay' });
  });

  it('that was asleep too long is locked when it is seen again', () => {
    const { watch, pass } = aTabletAtHand();
    watch.hidden();
    pass(10 * MINUTE);
    watch.shown();
    expect(watch.verdict()).toEqual({ kind: 'lock' });
  });
});
