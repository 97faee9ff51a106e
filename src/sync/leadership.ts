import type { SyncEnv } from './syncEnv.ts';

/** What a tab does when it becomes the one that syncs, and when it no longer is. */
export type Leader = { gained(): void; lost(): void };

export type Leadership = {
  /** The leader was heard of: nobody needs to take its place. */
  heard(): void;
  /** Goes to the end of the queue: the next tab leads, or this one again when it is alone. */
  handOver(): void;
  resign(): void;
};

const NAME = 'equilibre-leader';
export const HEARTBEAT_MS = 5_000;
/** A frozen tab keeps its lock and does nothing with it. */
const SILENCE_MS = 15_000;

/**
 * One tab of the browser syncs. A tab that is seen while the leader is silent takes its place.
 *
 * Nothing depends on there being exactly one: pushes may be repeated (rule P2) and a page that another tab overtook is
 * not applied. Two leaders for a moment cost requests, not data.
 */
export function leadership(env: Pick<SyncEnv, 'locks' | 'clock' | 'page' | 'report'>, leader: Leader): Leadership {
  const { locks, clock, page } = env;
  let state: State = { kind: 'resigned' };
  let heardAt = clock.elapsed();
  let cancelWatch = () => {};

  const contend = (how: 'wait' | 'steal') => {
    const mine: Contending = { kind: 'contending', waiting: new AbortController() };
    state = mine;
    const hold = () => {
      if (state !== mine) return Promise.resolve();
      return new Promise<void>((release) => {
        state = { kind: 'leading', from: mine, release };
        leader.gained();
      });
    };
    locks
      .request(NAME, how === 'steal' ? { steal: true } : { signal: mine.waiting.signal }, hold)
      .catch((error: unknown) => taken(mine, error));
  };

  /** Aborted waits were ours to abort; a stolen lock means another tab leads, and we queue behind it. */
  const taken = (mine: Contending, error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'AbortError') return env.report(error);
    if (state.kind !== 'leading' || state.from !== mine) return;
    leader.lost();
    heardAt = clock.elapsed();
    contend('wait');
  };

  const watch = () => {
    cancelWatch = clock.after(HEARTBEAT_MS, () => {
      const silent = clock.elapsed() - heardAt > SILENCE_MS;
      if (state.kind === 'contending' && silent && page.isVisible()) {
        state.waiting.abort();
        contend('steal');
      }
      watch();
    });
  };

  const resign = () => {
    cancelWatch();
    const before = state;
    state = { kind: 'resigned' };
    if (before.kind === 'contending') before.waiting.abort();
    if (before.kind === 'leading') {
      leader.lost();
      before.release();
    }
  };

  const enter = () => {
    if (state.kind !== 'resigned') return;
    heardAt = clock.elapsed();
    contend('wait');
    watch();
  };

  const deaf = [page.on('away', resign), page.on('back', enter)];
  enter();
  return {
    heard: () => {
      heardAt = clock.elapsed();
    },
    handOver: () => {
      if (state.kind !== 'leading') return;
      const { release } = state;
      leader.lost();
      contend('wait');
      release();
    },
    resign: () => {
      for (const stop of deaf) stop();
      resign();
    },
  };
}

type Contending = { readonly kind: 'contending'; readonly waiting: AbortController };
type State =
  | { readonly kind: 'resigned' }
  | Contending
  | { readonly kind: 'leading'; readonly from: Contending; readonly release: () => void };
