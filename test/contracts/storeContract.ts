import { describe } from 'vitest';
import type { TabletEnvironment } from '#store/tabletEnvironment.ts';
import { cohortContract } from './store/cohortContract.ts';
import { directoryContract } from './store/directoryContract.ts';
import { outboxContract } from './store/outboxContract.ts';
import { pagesContract } from './store/pagesContract.ts';
import { tabsContract } from './store/tabsContract.ts';
import { vaultContract } from './store/vaultContract.ts';

/** Storage that no other test has touched: a factory of its own, or a name of its own in a real browser. */
export type NewStorage = () => Pick<TabletEnvironment, 'indexedDB' | 'IDBKeyRange' | 'databaseName'>;

/** What a tablet promises, whoever keeps its IndexedDB. */
export function storeContract(engine: string, newStorage: NewStorage): void {
  describe(`a tablet on ${engine}`, () => {
    outboxContract(newStorage);
    pagesContract(newStorage);
    directoryContract(newStorage);
    vaultContract(newStorage);
    tabsContract(newStorage);
    cohortContract(newStorage);
  });
}
