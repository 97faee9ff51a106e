import type { Kysely } from 'kysely';
import type { Tables } from '#server/db/tables.ts';
import { DEMONSTRATION_ACCOUNTS } from './demonstrationPlaces.ts';

/** Whether this region was filled with the demonstration: asked of the data, which outlive the option they came by. */
export async function isDemonstration(db: Kysely<Tables>): Promise<boolean> {
  const somebody = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', DEMONSTRATION_ACCOUNTS.claireMorel.id)
    .executeTakeFirst();
  return somebody !== undefined;
}
