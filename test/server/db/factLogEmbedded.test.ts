import { IN_MEMORY, openDatabase } from '#server/db/openDatabase.ts';
import { factLogContract } from '#test/contracts/factLogContract.ts';

factLogContract('the region on its embedded database', async () => {
  const database = await openDatabase({ kind: 'embedded', dir: IN_MEMORY });
  return { database, close: () => Promise.resolve() };
});
