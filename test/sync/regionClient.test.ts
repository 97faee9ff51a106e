import { describe, expect, it } from 'vitest';
import { REQUEST_DEADLINE_MS, regionClient } from '#sync/regionClient.ts';
import { aNetwork } from './aNetwork.ts';
import { aScriptedRegion } from './aScriptedRegion.ts';
import { aVirtualClock, settled } from './aVirtualClock.ts';

describe('a request to the region', () => {
  it('that nobody answers ends at its deadline, and not before', async () => {
    const clock = aVirtualClock();
    const asked = regionClient(aNetwork(clock, () => 'silence')).session();
    let outcome: unknown = 'waiting';
    void asked.then((ended) => (outcome = ended));
    await clock.pass(REQUEST_DEADLINE_MS - 1);
    expect(outcome).toBe('waiting');
    await clock.pass(1);
    expect(outcome).toEqual({ kind: 'offline' });
  });

  it('whose body never ends is given up at the same deadline, even over a wire that ignores it', async () => {
    const clock = aVirtualClock();
    const drip = () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
    const asked = regionClient(aNetwork(clock, drip)).session();
    await clock.pass(REQUEST_DEADLINE_MS);
    expect(await asked).toEqual({ kind: 'offline' });
  });

  it('is called off at once when the tablet locks, and leaves no timer behind', async () => {
    const clock = aVirtualClock();
    const lock = new AbortController();
    const asked = regionClient(aNetwork(clock, () => 'silence')).session(lock.signal);
    await settled();
    lock.abort();
    expect(await asked).toEqual({ kind: 'offline' });
    expect(clock.pending).toBe(0);
  });

  it('tells how long the way took, by the clock that never jumps', async () => {
    const clock = aVirtualClock();
    const region = aScriptedRegion();
    const client = regionClient(
      aNetwork(clock, async (request) => {
        await new Promise<void>((resolve) => clock.after(400, resolve));
        clock.setWall(Date.UTC(2030, 0, 1));
        return region.answer(request);
      }),
    );
    const asked = client.session();
    await clock.pass(400);
    expect(await asked).toMatchObject({ kind: 'answered', exchange: { roundTripMs: 400 } });
  });

  it('never follows a redirection and never reads a cache', async () => {
    const inits: RequestInit[] = [];
    const network = aNetwork(aVirtualClock(), aScriptedRegion().answer);
    await regionClient({ ...network, fetch: (url, init) => (inits.push(init), network.fetch(url, init)) }).session();
    expect(inits[0]).toMatchObject({ redirect: 'manual', cache: 'no-store', credentials: 'same-origin' });
  });

  it('a poke that cannot be read is a lost poke', () => {
    const network = aNetwork(aVirtualClock());
    const moved: unknown[] = [];
    regionClient(network).poke({ opened: () => {}, closed: () => {}, moved: (poke) => moved.push(poke) });
    for (const data of ['{"site:a/clinic":4}', '<html>', '{"site:a/clinic":"4"}', '']) network.lines[0]?.message(data);
    expect(moved).toEqual([{ 'site:a/clinic': 4 }]);
  });
});
