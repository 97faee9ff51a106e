import { z } from 'zod';
import type { StoreChange } from './store.ts';
import type { TabletEnvironment } from './tabletEnvironment.ts';

/** From this tab, or from another one of the same tablet. */
export type Origin = 'here' | 'elsewhere';
type Listener = (change: StoreChange) => void;

const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('patients'), patientIds: z.array(z.string()) }),
  z.object({ kind: z.enum(['directory', 'outbox', 'places', 'locked']) }),
]);

/** Tells this tab and the others what changed: ids only, never what changed. */
export class Changes {
  readonly #env: Pick<TabletEnvironment, 'broadcast' | 'report'>;
  readonly #listeners = new Set<Listener>();
  #first: (change: StoreChange, from: Origin) => void = () => undefined;
  readonly #hear = (event: { readonly data: unknown }): void => this.#receive(event.data);

  constructor(env: Pick<TabletEnvironment, 'broadcast' | 'report'>) {
    this.#env = env;
    env.broadcast?.addEventListener('message', this.#hear);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For what the store keeps in memory: it hears of a change before the screens do. */
  subscribeFirst(listener: (change: StoreChange, from: Origin) => void): void {
    this.#first = listener;
  }

  tell(...changes: readonly StoreChange[]): void {
    for (const change of changes) {
      this.#env.broadcast?.postMessage(
        change.kind === 'patients' ? { kind: change.kind, patientIds: [...change.patientIds] } : { kind: change.kind },
      );
      this.#deliver(change, 'here');
    }
  }

  /** Nothing is told or heard any more. */
  close(): void {
    this.#env.broadcast?.removeEventListener('message', this.#hear);
    this.#listeners.clear();
    this.#first = () => undefined;
  }

  #receive(data: unknown): void {
    const message = Message.safeParse(data);
    if (!message.success) return; // Another part of the app speaks on this channel too.
    const change: StoreChange =
      message.data.kind === 'patients'
        ? { kind: 'patients', patientIds: new Set(message.data.patientIds) }
        : { kind: message.data.kind };
    this.#deliver(change, 'elsewhere');
  }

  // A screen that fails while listening must not turn a fact that was saved into one that "could not be".
  #deliver(change: StoreChange, from: Origin): void {
    this.#first(change, from);
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        this.#env.report(error);
      }
    }
  }
}
