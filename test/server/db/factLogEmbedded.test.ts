import { IN_MEMORY, openDatabase } from '#server/db/openDatabase.ts';
import { factLogContract } from '#test/contracts/factLogContract.ts';
import { databaseGround } from '#test/support/regionGround.ts';

factLogContract('the region on its embedded database', 'inDatabase', async () => {
  const database = await openDatabase({ kind: 'embedded', dir: IN_MEMORY });
  return { ground: await databaseGround(database), database, close: () => Promise.resolve() };
});
