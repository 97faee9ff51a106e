import { describe, expect, it } from 'vitest';
import { registerServiceWorker, type InstallEnv, type InstallWorker } from '#pwa/registerServiceWorker.ts';

type Heard = () => void;

/** A browser with one page of the app, moved by hand. */
function aBrowser({ controlled = false, withWorkers = true } = {}) {
  const on: { readonly event: string; readonly listener: Heard }[] = [];
  const told: string[] = [];
  const offers: (() => void)[] = [];
  const state = { controlled, waiting: false, answers: true, refuses: false };
  const worker: InstallWorker = {
    on: (event, listener) => on.push({ event, listener }),
    register: async () => {
      if (state.refuses) throw new Error('no space');
    },
    update: async () => {
      told.push('looked for an update');
    },
    tellActive: ({ type }) => told.push(type),
    skipWaiting: () => told.push('skipWaiting'),
    isWaiting: () => state.waiting,
  };
  const listen = (event: string) => (listener: Heard) => {
    const one = { event, listener };
    on.push(one);
    return () => on.splice(on.indexOf(one), 1);
  };
  const env: InstallEnv = {
    worker: withWorkers ? worker : undefined,
    workerAnswers: async () => state.answers,
    isControlled: () => state.controlled,
    every: (ms, action) => listen(`every ${ms}`)(action),
    onOnline: listen('online'),
    onPartMissing: listen('partMissing'),
    reload: () => told.push('reload'),
  };
  const start = () =>
    registerServiceWorker(env, {
      offlineReady: () => told.push('offlineReady'),
      updateReady: (apply) => {
        told.push('updateReady');
        offers.push(apply);
      },
      failed: (error) => told.push(String(error)),
    });
  const happens = async (event: string) => {
    for (const heard of on.filter((one) => one.event === event)) heard.listener();
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  return { start, happens, state, told, accept: () => offers.at(-1)?.() };
}

describe('a tablet that installs the app', () => {
  it('is ready to go offline once its worker has control of the page, and not before', async () => {
    const { start, happens, told } = aBrowser();
    await start();
    expect(told).toEqual(['CLAIM_CLIENTS']);
    await happens('controlling');
    expect(told).toEqual(['CLAIM_CLIENTS', 'offlineReady']);
  });

  it('that has it already is ready at once', async () => {
    const { start, told } = aBrowser({ controlled: true });
    await start();
    expect(told).toEqual(['offlineReady']);
  });

  it.each([
    {
      why: 'has no workers',
      set: { withWorkers: false },
      refuses: false,
      said: 'Error: this browser has no service workers',
    },
    { why: 'has no space left', set: {}, refuses: true, said: 'Error: no space' },
  ])('says that it cannot when its browser $why', async ({ set, refuses, said }) => {
    const { start, state, told } = aBrowser(set);
    state.refuses = refuses;
    await start();
    expect(told).toEqual([said]);
  });
});

describe('a new version', () => {
  it('is offered and changes nothing until it is accepted', async () => {
    const { start, happens, state, told, accept } = aBrowser({ controlled: true });
    await start();
    state.waiting = true;
    await happens('waiting');
    expect(told).toEqual(['offlineReady', 'updateReady']);
    accept();
    expect(told.at(-1)).toBe('skipWaiting');
    await happens('controlling');
    expect(told.at(-1)).toBe('reload');
  });

  it('accepted in another tab is offered here, and this page is not reloaded under its user', async () => {
    const { start, happens, told, accept } = aBrowser({ controlled: true });
    await start();
    await happens('controlling');
    expect(told).toEqual(['offlineReady', 'updateReady']);
    accept();
    expect(told.at(-1)).toBe('reload');
  });

  it('accepted in another tab right after the first installation is offered too', async () => {
    const { start, happens, told } = aBrowser();
    await start();
    await happens('controlling');
    await happens('controlling');
    expect(told).toEqual(['CLAIM_CLIENTS', 'offlineReady', 'updateReady']);
  });

  it.each(['every 3600000', 'online'])('is looked for: %s', async (event) => {
    const { start, happens, told } = aBrowser({ controlled: true });
    await start();
    await happens(event);
    expect(told).toEqual(['offlineReady', 'looked for an update']);
  });

  it('is not looked for where the server does not answer with the worker itself', async () => {
    const { start, happens, state, told } = aBrowser({ controlled: true });
    state.answers = false;
    await start();
    await happens('every 3600000');
    await happens('online');
    expect(told).toEqual(['offlineReady']);
  });

  it('is offered when a part of the old one is gone from the server, and the page is left as it is', async () => {
    const { start, happens, told } = aBrowser({ controlled: true });
    await start();
    await happens('partMissing');
    expect(told).toEqual(['offlineReady', 'updateReady']);
  });

  it('is no excuse when a part is missing because there is no network', async () => {
    const { start, happens, state, told } = aBrowser({ controlled: true });
    state.answers = false;
    await start();
    await happens('partMissing');
    expect(told).toEqual(['offlineReady']);
  });

  it('is no longer looked for once the checks were stopped', async () => {
    const { start, happens, told } = aBrowser({ controlled: true });
    const stop = await start();
    stop();
    await happens('online');
    expect(told).toEqual(['offlineReady']);
  });
});
