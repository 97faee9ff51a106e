import { LockedError } from './store.ts';
import type { TabletEnvironment } from './tabletEnvironment.ts';

/** One bounded piece of work; 'more' when it wants another turn. */
export type IdleTask = () => Promise<'done' | 'more'>;

/** Does what nobody waits for, a piece at a time, when the page has nothing better to do. */
export class IdleWork {
  readonly #env: Pick<TabletEnvironment, 'whenIdle' | 'report'>;
  readonly #tasks: readonly IdleTask[];
  #state: 'asleep' | 'working' | 'wokenAgain' | 'stopped' = 'asleep';

  constructor(env: Pick<TabletEnvironment, 'whenIdle' | 'report'>, tasks: readonly IdleTask[]) {
    this.#env = env;
    this.#tasks = tasks;
  }

  wake(): void {
    if (this.#state === 'working') this.#state = 'wokenAgain';
    if (this.#state !== 'asleep') return;
    this.#state = 'working';
    void this.#run();
  }

  stop(): void {
    this.#state = 'stopped';
  }

  async #run(): Promise<void> {
    try {
      for (const task of this.#tasks) await this.#finish(task);
    } catch (error) {
      // What was left undone is still marked in the database, and is taken up at the next waking.
      if (!(error instanceof LockedError)) this.#env.report(error);
    }
    const again = this.#isWokenAgain();
    if (this.#state !== 'stopped') this.#state = 'asleep';
    if (again) this.wake();
  }

  #isWokenAgain(): boolean {
    return this.#state === 'wokenAgain';
  }

  async #finish(task: IdleTask): Promise<void> {
    do {
      await this.#env.whenIdle();
      if (this.#state === 'stopped') return;
    } while ((await task()) === 'more');
  }
}
