import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { storeContract } from '#test/contracts/storeContract.ts';

storeContract('fake-indexeddb', () => ({ indexedDB: new IDBFactory(), IDBKeyRange, databaseName: 'equilibre' }));
