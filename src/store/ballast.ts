import type { Session } from './session.ts';
import { isDiskFull } from './storageFailure.ts';
import type { TabletDb } from './tabletDb.ts';

const KEY = 'ballast';
const ROWS = 16;
const ROW_BYTES = 48 * 1024;

/** Rows that hold nothing: given up when the disk is full, so that what a nurse writes still finds its place. */
export async function layBallast(db: TabletDb): Promise<'kept' | 'spent'> {
  try {
    await db.write(['meta'], async (tables) => {
      for (let row = 0; row < ROWS; row += 1) {
        await tables.meta.put({ key: `${KEY}/${row}`, generation: 1, value: new Uint8Array(ROW_BYTES) });
      }
    });
    return 'kept';
  } catch (error) {
    if (isDiskFull(error)) return 'spent';
    throw error;
  }
}

export async function spendBallast(db: TabletDb): Promise<void> {
  await db.write(['meta'], (tables) => tables.meta.where('key').startsWith(`${KEY}/`).delete());
}

export async function ballast(db: TabletDb): Promise<'kept' | 'spent'> {
  const rows = await db.read(['meta'], (tables) => tables.meta.where('key').startsWith(`${KEY}/`).count());
  return rows === ROWS ? 'kept' : 'spent';
}

/** Below this the room is left to the outbox. */
const ENOUGH_BYTES = 50 * 1024 * 1024;

/** Lays spent ballast again, once after each unlocking and only where there is room: not in the middle of a full disk. */
export class BallastKeeper {
  readonly #session: Pick<Session, 'env' | 'db'>;
  #looked = false;

  constructor(session: Pick<Session, 'env' | 'db'>) {
    this.#session = session;
  }

  async work(): Promise<'done'> {
    if (this.#looked) return 'done';
    this.#looked = true;
    const { env, db } = this.#session;
    if ((await ballast(db)) === 'kept') return 'done';
    const { usage = 0, quota = Infinity } = (await env.storage?.estimate?.()) ?? {};
    if (quota - usage > ENOUGH_BYTES) await layBallast(db);
    return 'done';
  }
}
