import { HEARTBEAT_MS, leadership } from './leadership.ts';
import { planner } from './planner.ts';
import { statusBoard } from './statusBoard.ts';
import type { SyncEnv } from './syncEnv.ts';
import type { SyncStatus } from './syncStatus.ts';
import { tabTalk } from './tabTalk.ts';

/** Keeps the tablet and its region in step for as long as the tablet is unlocked. */
export type SyncEngine = {
  /** The same object until something changes. */
  status(): SyncStatus;
  subscribe(listener: (status: SyncStatus) => void): () => void;
  /** A person asked: now, whatever was planned. */
  sendNow(): void;
  stop(): void;
};

/**
 * Starts synchronising: after each save, when the region pokes, when the page is seen or online again, every minute,
 * and when asked. It stops by itself when the tablet locks.
 */
export function startSync(env: SyncEnv): SyncEngine {
  const board = statusBoard();
  const talk = tabTalk(env.channel);
  const plan = planner(env, board, () => leader.handOver());
  const leader = leadership(env, { gained: () => plan.begin(), lost: () => plan.pause() });
  let stopped = false;
  const sendNow = () => {
    if (stopped) return;
    if (plan.leads()) plan.now();
    else talk.askToSend();
  };
  const tellOthers = () => {
    if (plan.leads()) talk.tell(board.current());
  };
  const ends = [
    talk.listen({
      status: (status) => {
        leader.heard();
        if (!plan.leads()) board.replace(status);
      },
      sendNow: () => plan.now(),
    }),
    board.watch(tellOthers),
    every(env, HEARTBEAT_MS, tellOthers),
    env.page.on('visible', sendNow),
    env.page.on('online', sendNow),
    env.store.subscribe((change) => {
      if (change.kind === 'locked') stop();
      if (change.kind === 'outbox') plan.saved();
    }),
  ];
  const stop = () => {
    stopped = true;
    for (const end of ends.splice(0)) end();
    leader.resign();
    talk.close();
  };
  return { status: board.current, subscribe: board.watch, sendNow, stop };
}

function every({ clock }: SyncEnv, ms: number, action: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    cancel = clock.after(ms, () => {
      action();
      wait();
    });
  };
  wait();
  return () => cancel();
}
