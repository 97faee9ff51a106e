import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

export type DatabaseConfig =
  /** PGlite inside this process, in a folder or in memory only. */
  { readonly kind: 'embedded'; readonly dir: string } | { readonly kind: 'postgres'; readonly url: string };

export type Database = {
  readonly kind: DatabaseConfig['kind'];
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Ends every connection; open requests must have ended before. */
  close(): Promise<void>;
};

/** `dir` of an embedded database that lives no longer than its process. */
export const IN_MEMORY = 'memory';

/** How many requests may be inside the database at once, one connection each. */
const POSTGRES_CONNECTIONS = 20;

/**
 * Opens the region's database and brings its schema up to date.
 *
 * @throws what the migration met: a region whose schema is not the expected one must not answer
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const opened = config.kind === 'embedded' ? await embedded(config.dir) : postgres(config.url);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: opened.pool }) });
  const database = {
    kind: config.kind,
    db,
    pool: opened.pool,
    close: async () => {
      await db.destroy();
      await opened.end();
    },
  };
  try {
    await migrate(db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function embedded(dir: string) {
  const pglite = await PGlite.create(dir === IN_MEMORY ? 'memory://' : dir);
  return embeddedPool(pglite);
}

/** PGlite is one connection: a second one would wait for the first, for ever inside one transaction. */
function embeddedPool(pglite: PGlite) {
  const { connection, user, password, database } = createPgConfig(pglite);
  // The pool hands its settings to each client, which talks to this object where it would open a socket.
  const settings: pg.PoolConfig & { readonly connection: unknown } = { connection, user, password, database, max: 1 };
  return { pool: new pg.Pool(settings), end: () => pglite.close() };
}

function postgres(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: POSTGRES_CONNECTIONS });
  // A database that restarts takes the idle connections with it. The pool has already let them go and opens others for
  // the next request, which says so if it cannot; unheard, this event would end the process.
  pool.on('error', () => undefined);
  return { pool, end: () => Promise.resolve() };
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}
