import { describe, expect, it } from 'vitest';
import { type PullAnswer, PullRequest } from '#protocol/pull.ts';
import type { PushAnswer, PushRequest } from '#protocol/push.ts';
import { syncOnce } from '#sync/syncOnce.ts';
import { aCycle } from './aCycle.ts';
import { html, json, type Reply, type Request } from './aNetwork.ts';
import { ACCOUNT, aFact, aWireGroup, SCOPE } from './aScriptedRegion.ts';
import { aSyncStore, idOf } from './aSyncStore.ts';
import { NOON } from './aVirtualClock.ts';

function pushes(arrived: readonly Request[]): readonly PushRequest[] {
  return arrived.filter(({ path }) => path === '/api/sync/push').map(({ body }) => body as PushRequest);
}

function groupsIn(request: Request): readonly string[] {
  return request.path === '/api/sync/push' ? (request.body as PushRequest).groups.map(({ group }) => group) : [];
}

describe('sending what waits', () => {
  it('[O3] goes in requests of whole groups and at most fifty facts', async () => {
    const waiting = [aWireGroup(40), aWireGroup(11), aWireGroup(39), aWireGroup(1)];
    const { cycle, network } = aCycle(aSyncStore(waiting));
    await syncOnce(cycle);
    const sent = pushes(network.arrived).map(({ groups }) => groups.map(({ facts }) => facts.length));
    expect(sent).toEqual([[40], [11, 39], [1]]);
  });

  it('[O3] sends a group of forty facts that alone would fit nowhere else', async () => {
    const { cycle, store } = aCycle(aSyncStore([aWireGroup(40), aWireGroup(40)]));
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'done' });
    expect(store.waiting).toEqual([]);
  });

  it('[A3] announces every group that waits, those of later requests included', async () => {
    const { cycle, network, store } = aCycle(aSyncStore([aWireGroup(40), aWireGroup(40), aWireGroup(40)]));
    const all = await store.announces();
    await syncOnce(cycle);
    expect(pushes(network.arrived).map(({ announces }) => announces)).toEqual([all, all.slice(1), all.slice(2)]);
  });

  it('[O2] leaves in the outbox what no verdict names, and calls that sent by no means', async () => {
    const [named, forgotten] = [aWireGroup(), aWireGroup()];
    const { cycle, network, region, store } = aCycle(aSyncStore([named, forgotten]));
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/push' || typeof reply === 'string') return reply;
      const answer = (await reply.json()) as PushAnswer;
      return json({ ...answer, verdicts: answer.verdicts.filter(({ group }) => group === named.group) });
    });
    const report = await syncOnce(cycle);
    expect(store.waiting).toEqual([forgotten]);
    expect(report).toMatchObject({ ended: { kind: 'done' }, unjudged: 1 });
    expect(pushes(network.arrived)).toHaveLength(1);
  });

  it('[O2] takes no verdict on a group that the request did not carry', async () => {
    const [first, second] = [aWireGroup(40), aWireGroup(40)];
    const { cycle, network, region } = aCycle(aSyncStore([first, second]));
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/push' || typeof reply === 'string') return reply;
      // A confused proxy adds another answer's words to this one.
      const answer = (await reply.json()) as PushAnswer;
      const stray = { group: second.group, verdict: 'stored', facts: second.facts.map(idOf) };
      return json({ ...answer, verdicts: [...answer.verdicts, stray] });
    });
    await syncOnce(cycle);
    expect(pushes(network.arrived).map(({ groups }) => groups[0]?.group)).toEqual([first.group, second.group]);
  });

  it('[P2] after a lost answer sends again, and the region stores nothing twice', async () => {
    const { cycle, network, region, store } = aCycle(aSyncStore([aWireGroup(2)]));
    network.answerWith((request) => {
      const reply = region.answer(request);
      return request.path === '/api/sync/pull' ? reply : 'lost';
    });
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'offline' });
    expect(store.waiting).toHaveLength(1);
    network.answerWith(region.answer);
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'done' });
    expect(store.settled.map(({ verdict }) => verdict)).toEqual(['known']);
    expect(region.rows).toHaveLength(2);
  });

  it.each([
    { portal: 'login page', reply: () => html() },
    { portal: 'empty page', reply: () => new Response('') },
    { portal: 'JSON of its own', reply: () => json({ verdicts: [], ok: true }) },
    { portal: 'redirection', reply: () => new Response(null, { status: 302, headers: { location: '/login' } }) },
  ])('[V1] a captive portal’s $portal acknowledges nothing', async ({ reply }) => {
    const { cycle, network, store } = aCycle(aSyncStore([aWireGroup()]));
    network.answerWith(reply);
    expect((await syncOnce(cycle)).ended.kind).toBe('notTheRegion');
    expect(store.waiting).toHaveLength(1);
    expect([store.settled, store.contacts]).toEqual([[], []]);
  });

  it('[V1] an answer cut in the middle settles nothing', async () => {
    const { cycle, network, region, store } = aCycle(aSyncStore([aWireGroup()]));
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (typeof reply === 'string') return reply;
      return new Response((await reply.text()).slice(0, -20), { headers: reply.headers });
    });
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'notTheRegion', what: 'garbage' });
    expect(store.waiting).toHaveLength(1);
  });

  it('is not lost when the session at the region has ended: the tablet asks to sign in and keeps all', async () => {
    const { cycle, network, store } = aCycle(aSyncStore([aWireGroup()]));
    network.answerWith(() => json({ equilibre: 'equilibre/1', problem: 'signInNeeded' }, { status: 401 }));
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'signInNeeded' });
    expect(store.waiting).toHaveLength(1);
    expect(network.arrived).toHaveLength(1);
  });

  it('stops at once when the region asks to wait, and says how long', async () => {
    const { cycle, network } = aCycle(aSyncStore([aWireGroup()]));
    network.answerWith(() => new Response('', { status: 503, headers: { 'retry-after': '90' } }));
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'unavailable', retryAfterMs: 90_000 });
    expect(network.arrived).toHaveLength(1);
  });
});

describe('one group on which the region chokes', () => {
  function chokingOn(poison: string, reply: () => Reply, setUp = aCycle()) {
    setUp.network.answerWith((request) =>
      groupsIn(request).includes(poison) ? reply() : setUp.region.answer(request),
    );
    return setUp;
  }

  it.each([
    { how: 'answers 500', reply: () => json({ equilibre: 'equilibre/1', problem: 'unavailable' }, { status: 500 }) },
    { how: 'breaks the connection', reply: () => 'lost' as const },
    { how: 'lets a proxy refuse it', reply: () => html('413', 413) },
    {
      how: 'finds the request malformed',
      reply: () => json({ equilibre: 'equilibre/1', problem: 'malformed' }, { status: 400 }),
    },
  ])('delays no other group when the region $how', async ({ reply }) => {
    const groups = Array.from({ length: 30 }, () => aWireGroup());
    const poison = groups[17];
    const { cycle, store, network } = chokingOn(poison?.group ?? '', reply, aCycle(aSyncStore(groups)));
    const report = await syncOnce(cycle);
    expect(store.waiting).toEqual([poison]);
    expect(report.unjudged).toBe(1);
    expect(pushes(network.arrived).length).toBeLessThanOrEqual(13);
  });

  it('is sent alone and last the next time, and goes as soon as the region can take it', async () => {
    const groups = [aWireGroup(), aWireGroup(), aWireGroup()];
    const poison = groups[0]?.group ?? '';
    const setUp = chokingOn(poison, () => 'lost', aCycle(aSyncStore(groups)));
    const { cycle, store, network, region } = setUp;
    await syncOnce(cycle);
    const before = network.arrived.length;
    const later = aWireGroup();
    store.waiting.push(later);
    await syncOnce(cycle);
    expect(
      network.arrived
        .slice(before)
        .map(groupsIn)
        .filter((sent) => sent.length > 0),
    ).toEqual([[later.group], [poison]]);
    network.answerWith(region.answer);
    expect(await syncOnce(cycle)).toMatchObject({ ended: { kind: 'done' }, unjudged: 0 });
    expect(store.waiting).toEqual([]);
  });

  it('does not keep the tablet from hearing what is new', async () => {
    const group = aWireGroup();
    const { cycle, store, region } = chokingOn(group.group, () => 'lost', aCycle(aSyncStore([group])));
    region.rows.push(aFact());
    await syncOnce(cycle);
    expect(store.held.get(SCOPE)?.size).toBe(1);
  });

  it('is no reason to send hundreds of requests to a region that takes nothing at all', async () => {
    const groups = Array.from({ length: 50 }, () => aWireGroup());
    const { cycle, network, region, store } = aCycle(aSyncStore(groups));
    region.rows.push(aFact());
    network.answerWith((request) => (groupsIn(request).length > 0 ? html('bad gateway', 502) : region.answer(request)));
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'unavailable', retryAfterMs: undefined });
    expect(pushes(network.arrived).length).toBeLessThanOrEqual(17);
    expect(store.waiting).toHaveLength(50);
    expect(store.held.get(SCOPE)?.size).toBe(1);
  });
});

describe('fetching what is new', () => {
  it('asks page by page until every scope is at its head', async () => {
    const { cycle, region, store, steps } = aCycle();
    region.rows.push(...Array.from({ length: 25 }, aFact));
    region.pageRows = 10;
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'done' });
    expect([...(store.held.get(SCOPE) ?? [])]).toEqual(region.rows);
    const walked = steps.flatMap((step) => (step.kind === 'received' ? [[step.done, step.total]] : []));
    expect(walked).toEqual([
      [10, 25],
      [20, 25],
      [25, 25],
    ]);
  });

  it('says that the tablet is caught up once everything is here, and not before', async () => {
    const { cycle, clock, region, network, store } = aCycle();
    region.rows.push(...Array.from({ length: 25 }, aFact));
    region.pageRows = 10;
    let pulls = 0;
    network.answerWith((request) => {
      if (request.path !== '/api/sync/pull') return region.answer(request);
      pulls += 1;
      return pulls === 3 ? 'silence' : region.answer(request);
    });
    const cut = syncOnce(cycle);
    await clock.pass(60_000);
    expect((await cut).ended).toEqual({ kind: 'offline' });
    expect([store.contacts.length > 0, store.caughtUpAt]).toEqual([true, []]);
    await syncOnce(cycle);
    expect(store.caughtUpAt).toEqual([new Date(NOON).toISOString()]);
  });

  it('an answer that leaves out a scope, or whose sum differs, is not everything', async () => {
    const { cycle, region, network, store } = aCycle();
    region.rows.push(aFact());
    await syncOnce(cycle);
    const before = [...store.caughtUpAt];
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/pull' || typeof reply === 'string') return reply;
      return json({ ...((await reply.json()) as PullAnswer), scopes: {} });
    });
    await syncOnce(cycle);
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/pull' || typeof reply === 'string') return reply;
      const answer = (await reply.json()) as PullAnswer;
      return json({ ...answer, scopes: { [SCOPE]: { ...answer.scopes[SCOPE], checksum: '0123456789abcdef' } } });
    });
    await syncOnce(cycle);
    expect(store.caughtUpAt).toEqual(before);
  });

  it('[L4] a page that comes twice is not taken for the next one', async () => {
    const { cycle, region, network, store } = aCycle();
    region.rows.push(...Array.from({ length: 20 }, aFact));
    region.pageRows = 10;
    let first: unknown;
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/pull' || typeof reply === 'string') return reply;
      first ??= await reply.json();
      return json(first);
    });
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'notTheRegion', what: 'outOfPlace' });
    expect((await store.positions())[SCOPE]?.cursor).toBe(10);
    network.answerWith(region.answer);
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'done' });
    expect(store.held.get(SCOPE)?.size).toBe(20);
  });

  it('rows out of their order are not applied', async () => {
    const { cycle, region, network, store } = aCycle();
    region.rows.push(aFact(), aFact(), aFact());
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/pull' || typeof reply === 'string') return reply;
      const answer = (await reply.json()) as PullAnswer;
      answer.scopes[SCOPE]?.rows.reverse();
      return json(answer);
    });
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'notTheRegion', what: 'outOfPlace' });
    expect(await store.positions()).toEqual({});
  });

  it('a region that always says "more" and gives nothing is left alone', async () => {
    const { cycle, region, network } = aCycle();
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/pull' || typeof reply === 'string') return reply;
      const answer = (await reply.json()) as PullAnswer;
      const page = answer.scopes[SCOPE];
      return json({ ...answer, scopes: { [SCOPE]: { ...page, head: 9 } } });
    });
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'notTheRegion', what: 'outOfPlace' });
    expect(network.arrived.length).toBeLessThan(10);
  });

  it('[L5] a region restored from a backup is read again from its beginning, and nothing unsent is touched', async () => {
    const { cycle, region, store } = aCycle();
    region.rows.push(aFact(), aFact(), aFact());
    await syncOnce(cycle);
    region.epoch = '01890a5d-0000-7000-8000-000000000002';
    region.rows.pop();
    const later = aWireGroup();
    store.waiting.push(later);
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'done' });
    expect(store.restarted).toEqual([SCOPE]);
    expect(store.settled.map(({ group }) => group)).toEqual([later.group]);
    expect((await store.positions())[SCOPE]).toMatchObject({ epoch: region.epoch, cursor: 3 });
  });

  it('[L5] a region restored under its old epoch, its clock behind ours, is read again from its beginning too', async () => {
    const { cycle, region, store } = aCycle();
    region.rows.push(aFact(), aFact(), aFact());
    await syncOnce(cycle);
    region.rows.splice(1);
    const later = aWireGroup();
    store.waiting.push(later);
    expect(await syncOnce(cycle)).toMatchObject({ ended: { kind: 'done' }, differing: [] });
    expect(store.restarted).toEqual([SCOPE]);
    expect(store.settled.map(({ group }) => group)).toEqual([later.group]);
    expect((await store.positions())[SCOPE]).toMatchObject({ epoch: region.epoch, cursor: 2 });
  });

  it('[L6] sums that differ are read again once, and said when they still differ', async () => {
    const { cycle, region, network, store } = aCycle();
    region.rows.push(aFact(), aFact());
    network.answerWith(async (request) => {
      const reply = region.answer(request);
      if (request.path !== '/api/sync/pull' || typeof reply === 'string') return reply;
      const answer = (await reply.json()) as PullAnswer;
      const page = answer.scopes[SCOPE];
      return json({ ...answer, scopes: { [SCOPE]: { ...page, checksum: '0123456789abcdef' } } });
    });
    expect(await syncOnce(cycle)).toMatchObject({ ended: { kind: 'done' }, differing: [SCOPE] });
    expect(await syncOnce(cycle)).toMatchObject({ differing: [SCOPE] });
    expect(store.restarted).toEqual([SCOPE]);
    network.answerWith(region.answer);
    region.rows.push(aFact());
    expect(await syncOnce(cycle)).toMatchObject({ differing: [] });
  });

  it('[A2] drops a scope that was asked for and is no longer given, and no other', async () => {
    const { cycle, region, network, store } = aCycle();
    region.rows.push(aFact());
    await syncOnce(cycle);
    network.answerWith((request) => {
      if (request.path !== '/api/sync/pull') return region.answer(request);
      const serverTime = new Date(NOON).toISOString();
      return json({ equilibre: 'equilibre/1', serverTime, scopes: {}, dropped: [SCOPE, 'site:elsewhere/clinic'] });
    });
    await syncOnce(cycle);
    expect(store.dropped).toEqual([SCOPE]);
  });

  it('asks for lighter pages after one that outlasted the deadline, and for heavier ones again later', async () => {
    const { cycle, network, region, clock } = aCycle();
    const asked = () => PullRequest.parse(network.arrived.at(-1)?.body).want.maxBytes;
    network.answerWith(() => 'silence');
    const late = syncOnce(cycle);
    await clock.pass(30_000);
    expect((await late).ended).toEqual({ kind: 'offline' });
    const heavy = asked();
    network.answerWith(region.answer);
    await syncOnce(cycle);
    expect(asked()).toBe(heavy / 2);
    await syncOnce(cycle);
    expect(asked()).toBe(heavy);
  });
});

describe('the contact with the region', () => {
  it('tells how far the tablet’s clock is, from the fastest of its answers', async () => {
    const { cycle, network, region, clock, store } = aCycle(aSyncStore([aWireGroup(40), aWireGroup(40)]));
    clock.setWall(NOON - 600_000);
    const ways = [4_000, 100, 300];
    network.answerWith(async (request) => {
      await new Promise<void>((resolve) => clock.after(ways.shift() ?? 0, resolve));
      region.serverTime = () => new Date(clock.now() + 600_000).toISOString();
      return region.answer(request);
    });
    const done = syncOnce(cycle);
    await clock.pass(10_000);
    expect((await done).ended).toEqual({ kind: 'done' });
    // The answer is stamped at the end of the way here: half of it is what cannot be known.
    expect(store.contacts.map(({ skewMs }) => skewMs)).toEqual([602_000, 600_050, 600_050]);
  });

  it('begins with making the tablet known, once', async () => {
    const { cycle, network, store } = aCycle();
    store.known = false;
    await syncOnce(cycle);
    await syncOnce(cycle);
    expect(network.arrived.filter(({ path }) => path === '/api/device/enrol')).toHaveLength(1);
    expect(network.arrived[1]?.body).toMatchObject({ label: 'iPad', publicKey: { kty: 'EC', crv: 'P-256' } });
  });

  it('makes the tablet known anew to a region that was restored from before it came', async () => {
    const { cycle, network, region, store } = aCycle(aSyncStore([aWireGroup()]));
    let knows: 'nobody' | 'the tablet' = 'nobody';
    network.answerWith((request) => {
      if (request.path === '/api/device/enrol') knows = 'the tablet';
      if (request.path === '/api/session' || knows === 'the tablet') return region.answer(request);
      return json({ equilibre: 'equilibre/1', problem: 'notAllowed' }, { status: 403 });
    });
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'done' });
    expect(store.waiting).toEqual([]);
  });

  it.each([
    { who: 'nobody', account: null },
    { who: 'somebody else', account: { ...ACCOUNT, id: '01890a5d-0000-7000-8000-0000000000bb' } },
  ])('asks to sign in, and makes nobody known, while $who is signed in', async ({ account }) => {
    const { cycle, store, region, network } = aCycle();
    store.known = false;
    region.account = account;
    expect((await syncOnce(cycle)).ended).toEqual({ kind: 'signInNeeded' });
    expect(network.arrived.map(({ path }) => path)).toEqual(['/api/session']);
  });

  it('a disk that is full is heard of, and no cursor moves past what was not written', async () => {
    const { cycle, region, store } = aCycle();
    region.rows.push(aFact());
    store.beforeEach((call) => {
      if (call === 'applyPage') throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(syncOnce(cycle)).rejects.toThrow('full');
    expect(await store.positions()).toEqual({});
  });
});
