import { describe, expect, it } from 'vitest';
import { LockedError } from '#store/store.ts';
import { aBrowser, type Browser } from './aTab.ts';
import { html, json } from './aNetwork.ts';
import { aFact, aWireGroup, SCOPE } from './aScriptedRegion.ts';
import { settled } from './aVirtualClock.ts';

const NEVER = new Promise<void>(() => {});
const OUTBOX = { kind: 'outbox' } as const;

/** A tab that has done its first exchange. */
async function aSettledTab() {
  const browser = aBrowser();
  const tab = browser.openTab();
  await settled();
  browser.network.arrived.splice(0);
  return { ...browser, tab };
}

function save({ store, changed }: Pick<Browser, 'store' | 'changed'>) {
  const group = aWireGroup();
  store.waiting.push(group);
  changed(OUTBOX);
  return group;
}

function paths({ network }: Pick<Browser, 'network'>) {
  return network.arrived.map(({ path }) => path.replace('/api/sync/', ''));
}

describe('a tablet that is unlocked', () => {
  it('says that it never synced until it did, then that all is sent', async () => {
    const browser = aBrowser();
    const tab = browser.openTab();
    expect(tab.engine.status()).toEqual({ activity: 'idle', last: { kind: 'never' } });
    await settled();
    expect(tab.engine.status()).toEqual({ activity: 'idle', last: { kind: 'sent', at: '2026-03-02T12:00:00.000Z' } });
  });

  it('sends what is saved at once, and says so', async () => {
    const world = await aSettledTab();
    save(world);
    await settled();
    expect(paths(world)).toEqual(['push', 'pull']);
    expect(world.store.waiting).toEqual([]);
    expect(world.tab.statuses.map(({ activity }) => activity)).toEqual(
      expect.arrayContaining(['sending', 'receiving', 'idle']),
    );
  });

  it('sends what is saved while an exchange is under way, right after it', async () => {
    const world = await aSettledTab();
    let late: unknown;
    world.network.answerWith((request) => {
      if (request.path === '/api/sync/pull') late ??= save(world);
      return world.region.answer(request);
    });
    save(world);
    await settled();
    expect(paths(world)).toEqual(['push', 'pull', 'push', 'pull']);
  });

  it('takes its own settling and its own poke for no news', async () => {
    const world = await aSettledTab();
    save(world);
    await settled();
    world.network.arrived.splice(0);
    world.changed(OUTBOX);
    world.network.lines[0]?.message(JSON.stringify({ [SCOPE]: world.region.rows.length }));
    await settled();
    expect(paths(world)).toEqual([]);
  });

  it('takes a group that cannot be read any more for no news either', async () => {
    const world = await aSettledTab();
    world.store.announces = async () => ['of a group whose row is damaged'];
    world.changed(OUTBOX);
    await settled();
    world.changed(OUTBOX);
    await settled();
    expect(paths(world)).toEqual(['pull']);
  });

  it('fetches at once what the region pokes about', async () => {
    const world = await aSettledTab();
    world.region.rows.push(aFact());
    world.network.lines[0]?.message(JSON.stringify({ [SCOPE]: 1 }));
    await settled();
    expect(world.store.held.get(SCOPE)?.size).toBe(1);
  });

  it('listens for pokes again after its line broke for good', async () => {
    const world = await aSettledTab();
    world.network.lines[0]?.closed();
    expect(world.network.openLines).toBe(0);
    await world.clock.pass(60_000);
    expect(world.network.openLines).toBe(1);
  });

  it('asks about every minute while it is seen, and not while nobody looks', async () => {
    const world = await aSettledTab();
    await world.clock.pass(59_999);
    expect(paths(world)).toEqual([]);
    await world.clock.pass(1);
    expect(paths(world)).toEqual(['pull']);
    world.tab.hide();
    await world.clock.pass(600_000);
    expect(paths(world)).toEqual(['pull']);
    world.tab.show();
    await settled();
    expect(paths(world)).toEqual(['pull', 'pull']);
    expect(world.network.openLines).toBe(1);
  });

  it('shows how far a first load is, and stops showing it when it is done', async () => {
    const browser = aBrowser();
    browser.region.rows.push(...Array.from({ length: 2_500 }, aFact));
    browser.region.pageRows = 1_000;
    const tab = browser.openTab();
    await settled();
    expect(tab.statuses.flatMap(({ firstLoad }) => (firstLoad === undefined ? [] : [firstLoad.done]))).toEqual(
      expect.arrayContaining([1_000, 2_000]),
    );
    expect(tab.engine.status().firstLoad).toBeUndefined();
  });
});

describe('a tablet without its region', () => {
  it('is offline since the first failure, tries again ever more rarely, and sends all when the region is back', async () => {
    const world = await aSettledTab();
    world.network.answerWith(() => 'lost');
    save(world);
    await settled();
    const since = world.tab.engine.status().last;
    expect(since).toEqual({ kind: 'offline', since: '2026-03-02T12:00:00.000Z' });
    await world.clock.pass(3_600_000);
    expect(world.tab.engine.status().last).toEqual(since);
    const attempts = paths(world).filter((path) => path === 'push').length;
    expect(attempts).toBeGreaterThan(20);
    expect(attempts).toBeLessThan(40);
    world.network.answerWith(world.region.answer);
    await world.clock.pass(300_000);
    expect(world.store.waiting).toEqual([]);
    expect(world.tab.engine.status().last.kind).toBe('sent');
  });

  it.each(['visible', 'online', 'asked', 'poked'] as const)('tries at once when %s', async (how) => {
    const world = await aSettledTab();
    world.network.answerWith(() => 'lost');
    save(world);
    await world.clock.pass(600_000);
    world.network.answerWith(world.region.answer);
    if (how === 'asked') world.tab.engine.sendNow();
    else if (how === 'poked') world.network.lines[0]?.opened();
    else world.tab.happens(how);
    await settled();
    expect(world.store.waiting).toEqual([]);
  });

  it('leaves a region alone for as long as it asks, whatever is saved meanwhile', async () => {
    const world = await aSettledTab();
    world.network.answerWith(() => new Response('', { status: 503, headers: { 'retry-after': '600' } }));
    save(world);
    await settled();
    expect(paths(world)).toEqual(['push']);
    save(world);
    await world.clock.pass(599_000);
    expect(paths(world)).toEqual(['push']);
    await world.clock.pass(3_000);
    expect(paths(world)).toEqual(['push', 'push']);
  });

  it.each([
    { what: 'a captive portal', reply: () => html(), last: { kind: 'notTheRegion' } },
    {
      what: 'an ended session',
      reply: () => json({ equilibre: 'equilibre/1', problem: 'signInNeeded' }, { status: 401 }),
      last: { kind: 'signInNeeded' },
    },
    {
      what: 'a region that allows nothing',
      reply: () => json({ equilibre: 'equilibre/1', problem: 'notAllowed' }, { status: 403 }),
      last: { kind: 'regionTrouble', problem: 'notAllowed' },
    },
  ])('says $what for what it is', async ({ reply, last }) => {
    const world = await aSettledTab();
    world.network.answerWith(reply);
    save(world);
    await settled();
    expect(world.tab.engine.status().last).toEqual(last);
    expect(world.store.waiting).toHaveLength(1);
  });

  it('gives up an exchange in which nothing moves for two minutes, and the next one goes', async () => {
    const world = await aSettledTab();
    world.store.beforeEach((call) => (call === 'settle' ? NEVER : undefined));
    save(world);
    await world.clock.pass(119_000);
    expect(world.tab.engine.status().activity).toBe('sending');
    world.store.beforeEach(() => {});
    await world.clock.pass(1_000);
    expect(world.tab.engine.status()).toMatchObject({ activity: 'idle', last: { kind: 'offline' } });
    await world.clock.pass(10_000);
    expect(world.tab.engine.status().last.kind).toBe('sent');
    expect(world.store.settled.map(({ verdict }) => verdict)).toEqual(['known']);
  });

  it('gives up as well an exchange that never gets going', async () => {
    const world = await aSettledTab();
    world.store.beforeEach((call) => (call === 'enrolment' ? NEVER : undefined));
    world.tab.engine.sendNow();
    await world.clock.pass(119_000);
    world.store.beforeEach(() => {});
    expect(world.tab.engine.status().last.kind).toBe('sent');
    await world.clock.pass(1_000);
    expect(world.tab.engine.status().last.kind).toBe('offline');
  });

  it('says that nothing could be kept when its disk is full, and is heard of', async () => {
    const world = await aSettledTab();
    world.region.rows.push(aFact());
    world.store.beforeEach((call) => {
      if (call === 'applyPage') throw new DOMException('full', 'QuotaExceededError');
    });
    world.tab.engine.sendNow();
    await settled();
    expect(world.tab.engine.status().last).toEqual({ kind: 'notKept' });
    expect(world.reports).toHaveLength(1);
  });
});

describe('a tablet that locks', () => {
  it('stops: no request, no timer, no line stays behind', async () => {
    const world = await aSettledTab();
    world.network.answerWith(() => 'silence');
    save(world);
    await settled();
    world.changed({ kind: 'locked' });
    await settled();
    world.tab.happens('online');
    world.tab.engine.sendNow();
    await world.clock.pass(600_000);
    expect(paths(world)).toEqual(['push']);
    expect([world.clock.pending, world.network.openLines]).toEqual([0, 0]);
  });

  it('in the middle of an exchange reports no failure of its own', async () => {
    const world = await aSettledTab();
    world.region.rows.push(aFact());
    world.store.beforeEach((call) => {
      if (call !== 'applyPage') return;
      world.changed({ kind: 'locked' });
      throw new LockedError();
    });
    world.tab.engine.sendNow();
    await settled();
    expect(world.reports).toEqual([]);
  });
});

describe('two tabs of one browser', () => {
  async function twoTabs() {
    const browser = aBrowser();
    const first = browser.openTab();
    const second = browser.openTab();
    await settled();
    return { ...browser, first, second };
  }

  it('sync once, and both show how it went', async () => {
    const world = await twoTabs();
    expect(paths(world)).toEqual(['pull']);
    expect(world.second.engine.status()).toEqual(world.first.engine.status());
    expect(world.network.openLines).toBe(1);
  });

  it('send what either of them saved, and at once when the other one is asked to', async () => {
    const world = await twoTabs();
    world.network.answerWith(() => 'lost');
    save(world);
    await settled();
    world.network.answerWith(world.region.answer);
    world.second.engine.sendNow();
    await settled();
    expect(world.store.waiting).toEqual([]);
    expect(world.second.engine.status().last.kind).toBe('sent');
  });

  it('pass the lead on when the first is closed', async () => {
    const world = await twoTabs();
    world.first.happens('away');
    await settled();
    expect(paths(world)).toEqual(['pull', 'pull']);
    world.first.happens('back');
    save(world);
    await settled();
    expect(world.store.waiting).toEqual([]);
  });

  it('the one that is seen takes the lead from one that is frozen, and only after fifteen silent seconds', async () => {
    const world = await twoTabs();
    world.first.freeze();
    await world.clock.pass(14_000);
    expect(paths(world)).toEqual(['pull']);
    await world.clock.pass(7_000);
    expect(paths(world)).toEqual(['pull', 'pull']);
  });

  it('the one that is seen leads after a minute in which the leader was hidden', async () => {
    const world = await twoTabs();
    world.first.hide();
    await world.clock.pass(61_000);
    expect(paths(world)).toEqual(['pull', 'pull']);
    world.region.rows.push(aFact());
    await world.clock.pass(61_000);
    expect(world.store.held.get(SCOPE)?.size).toBe(1);
  });

  it('the one that leads is not disturbed while it gives signs of life', async () => {
    const world = await twoTabs();
    await world.clock.pass(55_000);
    expect(paths(world)).toEqual(['pull']);
  });
});
