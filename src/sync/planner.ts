import type { Poke } from '#protocol/pull.ts';
import { cycleRunner, type CycleEnd, type CycleRunner } from './cycleRunner.ts';
import { lastSync } from './lastSync.ts';
import { news, type News } from './news.ts';
import { pokeLine, type PokeLine } from './pokeLine.ts';
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
  return new TurnPlanner(env, board, unseen);
}

type Running = { readonly kind: 'running'; again: boolean };
type Turn = { readonly kind: 'paused' } | Running | { readonly kind: 'waiting'; readonly cancel: () => void };

class TurnPlanner implements Planner {
  readonly #env: SyncEnv;
  readonly #board: StatusBoard;
  readonly #unseen: () => void;
  readonly #runner: CycleRunner;
  readonly #news: News;
  readonly #pokes: PokeLine;
  #turn: Turn = { kind: 'paused' };
  #failures = 0;

  constructor(env: SyncEnv, board: StatusBoard, unseen: () => void) {
    this.#env = env;
    this.#board = board;
    this.#unseen = unseen;
    this.#runner = cycleRunner(env, board);
    this.#news = news(env.store.sync);
    this.#pokes = pokeLine(env.region, { opened: () => this.#lineOpened(), moved: (poke) => this.#poked(poke) });
  }

  begin(): void {
    this.#wait('poll', pollDelay(this.#env.random()));
    if (this.#env.page.isVisible()) this.now();
    else this.saved();
  }

  pause(): void {
    if (this.#turn.kind === 'waiting') this.#turn.cancel();
    this.#turn = { kind: 'paused' };
    this.#runner.abandon();
    this.#pokes.close();
    this.#board.doing('idle');
  }

  leads(): boolean {
    return this.#turn.kind !== 'paused';
  }

  now(): void {
    this.#failures = 0;
    this.#run();
  }

  /** What came while an exchange was under way is looked at after it; what failed keeps its delay. */
  saved(): void {
    const asked = this.#turn;
    if (asked.kind !== 'waiting' || this.#failures > 0) return;
    this.#news.any().then(
      (any) => (any && this.#turn === asked ? this.#run() : undefined),
      // Paused meanwhile, because the tablet locked: the store then refuses every call.
      (error: unknown) => (this.#turn === asked ? this.#env.report(error) : undefined),
    );
  }

  #run(): void {
    if (this.#turn.kind === 'paused') return;
    if (this.#turn.kind === 'running') {
      this.#turn.again = true;
      return;
    }
    this.#turn.cancel();
    const mine: Running = { kind: 'running', again: false };
    this.#turn = mine;
    this.#news.seen();
    void this.#runner.run().then((end) => (this.#turn === mine ? this.#finish(end, mine) : undefined));
  }

  #finish(end: CycleEnd, { again }: Running): void {
    const judged = judge(this.#env, end, this.#board.current().last);
    this.#board.ended(judged.last);
    if (judged.kind === 'well') {
      this.#failures = 0;
      this.#news.left(judged.leftover);
      this.#pokes.open();
      this.#wait('poll', pollDelay(this.#env.random()));
    } else {
      this.#failures += 1;
      this.#wait('run', retryDelay(this.#failures, judged.askedMs, this.#env.random()));
    }
    if (again) this.now();
    else this.saved();
  }

  #wait(then: 'poll' | 'run', ms: number): void {
    const act = () => (then === 'poll' ? this.#poll() : this.#run());
    this.#turn = { kind: 'waiting', cancel: this.#env.clock.after(ms, act) };
  }

  #poll(): void {
    if (this.#env.page.isVisible()) return this.#run();
    this.#wait('poll', pollDelay(this.#env.random()));
    this.#unseen();
  }

  #lineOpened(): void {
    // An open line is the only proof of a network there is. What moved meanwhile is the first thing said on it.
    if (this.#board.current().last.kind === 'offline') this.now();
  }

  #poked(poke: Poke): void {
    this.#news.poked(poke);
    this.saved();
  }
}

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
