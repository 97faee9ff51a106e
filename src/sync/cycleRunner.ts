import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { newMemory, type Step } from './cycle.ts';
import type { StatusBoard } from './statusBoard.ts';
import type { SyncEnv } from './syncEnv.ts';
import { syncOnce, type CycleReport } from './syncOnce.ts';

/** How a cycle ended for the one who planned it. */
export type CycleEnd =
  | { readonly kind: 'reported'; readonly report: CycleReport }
  /** Nothing moved for two minutes, or the cycle was called off. */
  | { readonly kind: 'abandoned' }
  /** The store, or this program, failed. */
  | { readonly kind: 'failed'; readonly error: unknown };

export type CycleRunner = {
  run(): Promise<CycleEnd>;
  /** Calls off the cycle under way, if any. */
  abandon(): void;
};

const WATCHDOG_MS = 120_000;
/** Fewer than these and a progress bar would only flicker. */
const SHOWN_LAG = 1_000;

export function cycleRunner(env: SyncEnv, board: StatusBoard): CycleRunner {
  const memory = newMemory();
  let abandon = () => {};

  const run = (): Promise<CycleEnd> =>
    new Promise((resolve) => {
      const off = new AbortController();
      const end = (how: CycleEnd) => {
        stopWatching();
        off.abort();
        resolve(how);
      };
      abandon = () => end({ kind: 'abandoned' });
      // It watches for a standstill, not for length: a first load over a slow line may take an hour, page by page.
      let stopWatching = env.clock.after(WATCHDOG_MS, abandon);
      const progress = (step: Step) => {
        if (off.signal.aborted) return;
        stopWatching();
        stopWatching = env.clock.after(WATCHDOG_MS, abandon);
        show(board, step);
      };
      syncOnce({ ...fixed(env), memory, signal: off.signal, progress }).then(
        (report) => end({ kind: 'reported', report }),
        (error: unknown) => end({ kind: 'failed', error }),
      );
    });

  return { run, abandon: () => abandon() };
}

function fixed({ region, store, app, label }: SyncEnv) {
  return {
    region,
    store: store.sync,
    caller: { protocol: PROTOCOL_VERSION, app, device: store.device },
    account: store.user.account.id,
    label,
  };
}

function show(board: StatusBoard, step: Step): void {
  switch (step.kind) {
    case 'sending':
      return board.doing('sending');
    case 'receiving':
      return board.doing('receiving', board.current().firstLoad);
    case 'received': {
      const far = step.lag > SHOWN_LAG || (board.current().firstLoad !== undefined && step.lag > 0);
      return board.doing('receiving', far ? { done: step.done, total: step.total } : undefined);
    }
  }
}
