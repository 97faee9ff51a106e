import { openDatabase } from '#server/db/openDatabase.ts';
import { factLogContract } from '#test/contracts/factLogContract.ts';
import { databaseGround } from '#test/support/regionGround.ts';
import { aPostgres } from '#test/support/aPostgres.ts';

factLogContract('the region on a PostgreSQL', 'inDatabase', async () => {
  const postgres = await aPostgres();
  const fresh = await postgres.freshDatabase();
  const database = await openDatabase({ kind: 'postgres', url: fresh.url });
  const close = async () => {
    await fresh.drop();
    await postgres.stop();
  };
  return { ground: await databaseGround(database, fresh.url), database, close };
});
