import { sql, type Kysely, type Transaction } from 'kysely';
import type { RequestContext } from '#server/log/regionLog.ts';
import type { Tables } from './tables.ts';

export type RequestTransaction = Transaction<Tables>;

/** A push sees what others commit while it waits for its locks; a pull sees one instant and writes nothing. */
const TRANSACTIONS = {
  push: { isolation: 'read committed', access: 'read write' },
  pull: { isolation: 'repeatable read', access: 'read only' },
} as const;

/**
 * Runs one request as one transaction, under the unprivileged role.
 *
 * From here on a forgotten `where` shows the rows of the request's own scopes, and where there are none, nothing.
 */
export async function inRequest<Result>(
  db: Kysely<Tables>,
  context: RequestContext,
  kind: keyof typeof TRANSACTIONS,
  work: (tx: RequestTransaction) => Promise<Result>,
): Promise<Result> {
  const { isolation, access } = TRANSACTIONS[kind];
  return await db
    .transaction()
    .setIsolationLevel(isolation)
    .setAccessMode(access)
    .execute(async (tx) => {
      // Local to the transaction, like `set local role`, and all in one exchange.
      await sql`select set_config('role', 'equilibre_app', true),
        set_config('equilibre.account', ${context.account}, true),
        set_config('equilibre.device', ${context.device}, true),
        set_config('equilibre.scopes', ${context.scopes.join(' ')}, true)`.execute(tx);
      return await work(tx);
    });
}
