import { cycleRunner, type CycleEnd } from './cycleRunner.ts';
import { lastSync } from './lastSync.ts';
import { news } from './news.ts';
import { pokeLine } from './pokeLine.ts';
import { pollDelay, retryDelay } from './retryDelay.ts';
import type { StatusBoard } from './statusBoard.ts';
import type { SyncEnv } from './syncEnv.ts';
import type { LastSync } from './syncStatus.ts';

/** Decides, in the tab that leads, when the next exchange is. One at a time. */
export type Planner = {
  begin(): void;
  pause(): void;
  leads(): boolean;
  /** A person, or the world around, has given a reason to try now, failures or not. */
  now(): void;
  /** Something was written: sent at once, but not against a region that is failing. */
  saved(): void;
};

/** @param unseen  called when a minute has passed and nobody looks at this tab: another may be the better leader */
export function planner(env: SyncEnv, board: StatusBoard, unseen: () => void): Planner {
  const runner = cycleRunner(env, board);
  const fresh = news(env.store.sync);
  let turn: Turn = { kind: 'paused' };
  let failures = 0;

  const run = () => {
    if (turn.kind === 'paused') return;
    if (turn.kind === 'running') {
      turn.again = true;
      return;
    }
    turn.cancel();
    const mine: Running = { kind: 'running', again: false };
    turn = mine;
    fresh.seen();
    void runner.run().then((end) => (turn === mine ? finish(end, mine.again) : undefined));
  };

  const finish = (end: CycleEnd, again: boolean) => {
    const judged = judge(env, end, board.current().last);
    failures = judged.kind === 'well' ? 0 : failures + 1;
    board.ended(judged.last);
    if (judged.kind === 'well') {
      fresh.left(judged.leftover);
      pokes.open();
    }
    const wait = judged.kind === 'well' ? pollDelay(env.random()) : retryDelay(failures, judged.askedMs, env.random());
    turn = { kind: 'waiting', cancel: env.clock.after(wait, failures === 0 ? poll : run) };
    if (again) now();
    else checkNews();
  };

  const poll = () => {
    if (env.page.isVisible()) return run();
    turn = { kind: 'waiting', cancel: env.clock.after(pollDelay(env.random()), poll) };
    unseen();
  };

  /** What came while an exchange was under way is looked at after it; what failed keeps its delay. */
  const checkNews = () => {
    const asked = turn;
    if (asked.kind !== 'waiting' || failures > 0) return;
    fresh.any().then(
      (any) => (any && turn === asked ? run() : undefined),
      // Paused meanwhile, because the tablet locked: the store then refuses every call.
      (error: unknown) => (turn === asked ? env.report(error) : undefined),
    );
  };

  const now = () => {
    failures = 0;
    run();
  };

  const pokes = pokeLine(env.region, {
    opened: () => {
      // An open line is the only proof of a network there is. What moved meanwhile is the first thing said on it.
      if (board.current().last.kind === 'offline') now();
    },
    moved: (poke) => {
      fresh.poked(poke);
      checkNews();
    },
  });

  return {
    begin: () => {
      turn = { kind: 'waiting', cancel: env.clock.after(pollDelay(env.random()), poll) };
      if (env.page.isVisible()) now();
      else checkNews();
    },
    pause: () => {
      if (turn.kind === 'waiting') turn.cancel();
      turn = { kind: 'paused' };
      runner.abandon();
      pokes.close();
      board.doing('idle');
    },
    leads: () => turn.kind !== 'paused',
    now,
    saved: checkNews,
  };
}

type Running = { readonly kind: 'running'; again: boolean };
type Turn = { readonly kind: 'paused' } | Running | { readonly kind: 'waiting'; readonly cancel: () => void };

type Judged = { readonly last: LastSync } & (
  | { readonly kind: 'well'; readonly leftover: ReadonlySet<string> }
  | { readonly kind: 'badly'; readonly askedMs: number | undefined }
);

function judge(env: SyncEnv, end: CycleEnd, before: LastSync): Judged {
  const at = new Date(env.clock.now()).toISOString();
  switch (end.kind) {
    case 'abandoned':
      return { kind: 'badly', askedMs: undefined, last: offlineSince(at, before) };
    case 'failed':
      env.report(end.error);
      return { kind: 'badly', askedMs: undefined, last: { kind: 'notKept' } };
    case 'reported': {
      const { report } = end;
      const last = lastSync(report, at, before);
      if (report.ended.kind === 'done' && report.unjudged === 0)
        return { kind: 'well', leftover: report.leftover, last };
      const askedMs = report.ended.kind === 'unavailable' ? report.ended.retryAfterMs : undefined;
      return { kind: 'badly', askedMs, last };
    }
  }
}

function offlineSince(at: string, before: LastSync): LastSync {
  return { kind: 'offline', since: before.kind === 'offline' ? before.since : at };
}
