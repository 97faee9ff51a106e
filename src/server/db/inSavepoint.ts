import { sql } from 'kysely';
import type { StorageRefusal } from '#server/log/regionLog.ts';
import type { RequestTransaction } from './inRequest.ts';

/** A savepoint of the database around the writing of one group. */
export async function inSavepoint(
  tx: RequestTransaction,
  write: () => Promise<void>,
): Promise<StorageRefusal | undefined> {
  await sql`savepoint one_group`.execute(tx);
  try {
    await write();
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === undefined) throw error;
    await sql`rollback to savepoint one_group`.execute(tx);
    return refused;
  }
  await sql`release savepoint one_group`.execute(tx);
  return undefined;
}

const UNIQUE_VIOLATION = '23505';
/** Data exceptions, violated constraints, and limits of the database (nesting, sizes). */
const FAULTS_OF_THE_DATA = ['22', '23', '54'];

function refusalOf(error: unknown): StorageRefusal | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  // The id was taken, under other patients' locks, after this group was judged.
  if (code === UNIQUE_VIOLATION) return { code: 'otherBytes', path: 'facts' };
  return FAULTS_OF_THE_DATA.includes(code.slice(0, 2)) ? { code: 'storageRefused', path: 'facts' } : undefined;
}
