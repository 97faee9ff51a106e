import type { Session } from './session.ts';
import type { Directory } from './store.ts';
import { askAgain } from './sync/damagedRows.ts';
import { PLACES } from './tabletDb.ts';

/** Looks, when idle, after what was found not to open: in a line of the directory, or in a file that somebody opened. */
export class RepairKeeper {
  readonly #session: Session;
  readonly #directory: () => Directory;
  /** The places have no line in the directory: they are looked at once after each unlocking. */
  readonly #noticed = new Set<string>([PLACES]);

  constructor(session: Session, directory: () => Directory) {
    this.#session = session;
    this.#directory = directory;
  }

  notice(owner: string): void {
    this.#noticed.add(owner);
  }

  async work(): Promise<'done'> {
    for (const line of this.#directory().patients) {
      if (line.unreadable > 0) for (const owner of [line.patientId, ...(line.joined ?? [])]) this.#noticed.add(owner);
    }
    const owners = [...this.#noticed];
    this.#noticed.clear();
    if (owners.length > 0) await askAgain(this.#session, owners);
    return 'done';
  }
}
