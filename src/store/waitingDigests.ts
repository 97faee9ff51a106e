import { digestsOf } from './outbox.ts';
import type { Session } from './session.ts';

/** Up to this many waiting facts are listed anew each time; beyond, only what came since. */
const LISTED_EACH_TIME = 2_000;
/** How long a long list stands before it is listed anew. */
const LISTED_EVERY_MS = 30_000;

/**
 * The digests of every group that waits. A group's bytes never change, so each is opened once; and of an imported cohort,
 * whose hundred thousand facts take a second to list, what was settled here is struck off and what was written since is
 * added.
 */
export class WaitingDigests {
  readonly #session: Session;
  /** By fact, oldest first. */
  #digests: ReadonlyMap<string, string> = new Map();
  #listedAt = Number.NEGATIVE_INFINITY;

  constructor(session: Session) {
    this.#session = session;
  }

  async all(): Promise<readonly string[]> {
    const isLong = this.#digests.size > LISTED_EACH_TIME;
    const age = this.#session.env.now() - this.#listedAt;
    this.#digests = isLong && age < LISTED_EVERY_MS ? await this.#withNewer() : await this.#listed();
    return [...new Set(this.#digests.values())];
  }

  /** The region has spoken of these: whichever of them waits no more is struck off. */
  async settled(ids: readonly string[]): Promise<void> {
    if (ids.length === 0 || this.#digests.size === 0) return;
    const rows = await this.#session.db.read(['tail'], ({ tail }) => tail.bulkGet([...ids]));
    const waiting = new Set(rows.flatMap((row) => (row?.unsent === 1 ? [row.id] : [])));
    const gone = new Set(ids.filter((id) => !waiting.has(id)));
    this.#digests = new Map([...this.#digests].filter(([id]) => !gone.has(id)));
  }

  async #listed(): Promise<ReadonlyMap<string, string>> {
    this.#listedAt = this.#session.env.now();
    const ids = await this.#session.db.read(['tail'], ({ tail }) => tail.where('unsent').equals(1).primaryKeys());
    return this.#of(ids);
  }

  /** Ids are in the order of writing, in every tab: what was written since lies behind the last that is known. */
  async #withNewer(): Promise<ReadonlyMap<string, string>> {
    const last = [...this.#digests.keys()].at(-1) ?? '';
    const newer = await this.#session.db.read(['tail'], ({ tail }) =>
      tail
        .where('id')
        .above(last)
        .filter((row) => row.unsent === 1)
        .primaryKeys(),
    );
    return newer.length === 0 ? this.#digests : this.#of([...this.#digests.keys(), ...newer]);
  }

  async #of(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = this.#digests;
    const read = await digestsOf(
      this.#session,
      ids.filter((id) => !known.has(id)),
    );
    return new Map(
      ids.flatMap((id) => {
        const digest = known.get(id) ?? read.get(id);
        return digest === undefined ? [] : [[id, digest] as const];
      }),
    );
  }
}
