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
export function leadership(env: World, leader: Leader): Leadership {
  return new Contest(env, leader);
}

type World = Pick<SyncEnv, 'locks' | 'clock' | 'page' | 'report'>;

type Contending = { readonly kind: 'contending'; readonly waiting: AbortController };
type State =
  | { readonly kind: 'resigned' }
  | Contending
  | { readonly kind: 'leading'; readonly from: Contending; readonly release: () => void };

class Contest implements Leadership {
  readonly #env: World;
  readonly #leader: Leader;
  readonly #deaf: readonly (() => void)[];
  #state: State = { kind: 'resigned' };
  #heardAt = 0;
  #cancelWatch = () => {};

  constructor(env: World, leader: Leader) {
    this.#env = env;
    this.#leader = leader;
    this.#deaf = [env.page.on('away', () => this.#leave()), env.page.on('back', () => this.#enter())];
    this.#enter();
  }

  heard(): void {
    this.#heardAt = this.#env.clock.elapsed();
  }

  handOver(): void {
    if (this.#state.kind !== 'leading') return;
    const { release } = this.#state;
    this.#leader.lost();
    this.#contend('wait');
    release();
  }

  resign(): void {
    for (const stop of this.#deaf) stop();
    this.#leave();
  }

  #enter(): void {
    if (this.#state.kind !== 'resigned') return;
    this.heard();
    this.#contend('wait');
    this.#watch();
  }

  #leave(): void {
    this.#cancelWatch();
    const before = this.#state;
    this.#state = { kind: 'resigned' };
    if (before.kind === 'contending') before.waiting.abort();
    if (before.kind === 'leading') {
      this.#leader.lost();
      before.release();
    }
  }

  #contend(how: 'wait' | 'steal'): void {
    const mine: Contending = { kind: 'contending', waiting: new AbortController() };
    this.#state = mine;
    const terms = how === 'steal' ? ({ steal: true } as const) : { signal: mine.waiting.signal };
    this.#env.locks.request(NAME, terms, () => this.#hold(mine)).catch((error: unknown) => this.#robbed(mine, error));
  }

  #hold(from: Contending): Promise<void> {
    if (this.#state !== from) return Promise.resolve();
    return new Promise<void>((release) => {
      this.#state = { kind: 'leading', from, release };
      this.#leader.gained();
    });
  }

  /** Aborted waits were ours to abort; a stolen lock means another tab leads, and we queue behind it. */
  #robbed(mine: Contending, error: unknown): void {
    if (!(error instanceof Error) || error.name !== 'AbortError') return this.#env.report(error);
    if (this.#state.kind !== 'leading' || this.#state.from !== mine) return;
    this.#leader.lost();
    this.heard();
    this.#contend('wait');
  }

  #watch(): void {
    const { clock, page } = this.#env;
    this.#cancelWatch = clock.after(HEARTBEAT_MS, () => {
      const silent = clock.elapsed() - this.#heardAt > SILENCE_MS;
      if (this.#state.kind === 'contending' && silent && page.isVisible()) {
        this.#state.waiting.abort();
        this.#contend('steal');
      }
      this.#watch();
    });
  }
}
