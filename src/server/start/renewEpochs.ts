import { sql, type Kysely } from 'kysely';
import type { Tables } from '#server/db/tables.ts';

export type Renewed = { readonly scopes: number; readonly tablets: number };

/**
 * After a restoration: from here on the numbers of every feed may mean other rows than tablets were given under them.
 * With a new epoch each tablet reads its scopes again from the beginning, and keeps what it has not sent (rule L5).
 */
export async function renewEpochs(db: Kysely<Tables>): Promise<Renewed> {
  return await db.transaction().execute(async (tx) => {
    await sql`select set_config('equilibre.owner', 'yes', true)`.execute(tx);
    const renewed = await sql`update scope_clock set epoch = gen_random_uuid()`.execute(tx);
    const { tablets } = await tx
      .selectFrom('device')
      .select((select) => select.fn.countAll<string>().as('tablets'))
      .where('revoked_at', 'is', null)
      .executeTakeFirstOrThrow();
    return { scopes: Number(renewed.numAffectedRows ?? 0n), tablets: Number(tablets) };
  });
}
