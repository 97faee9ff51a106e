import { storeContract } from '#test/contracts/storeContract.ts';

let tablets = 0;

storeContract('the IndexedDB of Chromium', () => {
  tablets += 1;
  // A name of its own: databases of one page are told apart by nothing else.
  return { indexedDB, IDBKeyRange, databaseName: `tablet-${tablets}-${performance.timeOrigin}` };
});
