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
