import type { Ask, Cycle } from './cycle.ts';
import type { Exchange } from './outcome.ts';

/**
 * Every request of one exchange goes through here: each answer is a contact with the region, and a chance to learn how
 * far this tablet's clock is from its.
 */
export function asking(cycle: Cycle): Ask {
  let fastest: Sample | undefined;
  return async (request) => {
    const outcome = await request(cycle.region, cycle.signal);
    if (outcome.kind !== 'answered') return outcome;
    const sample = measured(outcome.body.serverTime, outcome.exchange);
    // The shorter the way, the less room for the answer to be older than the middle of it.
    if (fastest === undefined || sample.roundTripMs < fastest.roundTripMs) fastest = sample;
    await cycle.store.contact(outcome.body.serverTime, fastest.skewMs);
    return outcome;
  };
}

type Sample = { readonly roundTripMs: number; readonly skewMs: number };

/**
 * Milliseconds to add to this tablet's clock to read the region's, taking the answer to have been written half-way.
 *
 * The way is timed by the clock that never jumps, so a tablet whose wall clock is set right meanwhile is not fooled.
 */
function measured(serverTime: string, { receivedAt, roundTripMs }: Exchange): Sample {
  return { roundTripMs, skewMs: Math.round(Date.parse(serverTime) - (receivedAt - roundTripMs / 2)) };
}
