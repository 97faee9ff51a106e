import { Dexie, type EntityTable, type Table } from 'dexie';
import { ConnectionLostError, isConnectionLost, StaleAppError } from './storageFailure.ts';
import type { TabletEnvironment } from './tabletEnvironment.ts';

/** Raised by every build that writes something an older build would damage. */
export const SCHEMA_EPOCH = 1;

/** Under which key facts about places and people of care are kept, where others have a patient id. */
export const PLACES = 'places';

/** Facts newer than the packs, one a row. With `unsent` the row is the outbox. */
export type TailRow = {
  readonly id: string;
  readonly owner: string;
  readonly group: string;
  /** 1 while the region has not named this fact; absent after. */
  readonly unsent?: 1;
  readonly generation: number;
  /** Bytes, signature of the group, and the scopes that delivered it. */
  readonly box: Uint8Array;
  /** The region's word, when it keeps the fact apart. */
  readonly verdict?: Uint8Array;
};

/** All older facts of one patient, several parts when they are many. */
export type PackRow = {
  readonly owner: string;
  readonly part: number;
  readonly generation: number;
  readonly box: Uint8Array;
};

/** `page/0007`: sealed summaries; `dirty/<patient>`: to be summarised again; `head`: counts every change of a page. */
export type DirectoryRow = {
  readonly key: string;
  readonly generation: number;
  readonly mark?: string;
  readonly box?: Uint8Array;
};

export type MetaRow = { readonly key: string; readonly generation: number; readonly value: unknown };

export type Tables = {
  readonly tail: EntityTable<TailRow, 'id'>;
  readonly packs: Table<PackRow, [string, number]>;
  readonly directory: EntityTable<DirectoryRow, 'key'>;
  readonly meta: EntityTable<MetaRow, 'key'>;
};
export type TableName = keyof Tables;

const ATTEMPTS = 3;

/**
 * The tables, behind the two ways to touch them. Commands are run whole inside one transaction, without awaiting
 * anything but the tables, and may be run again on a fresh connection: they must give the same end when repeated.
 */
export class TabletDb {
  readonly #env: TabletEnvironment;
  #dexie: Dexie;
  #underWay = 0;
  #closed = false;

  constructor(env: TabletEnvironment) {
    this.#env = env;
    this.#dexie = connection(env);
  }

  read<Answer>(names: readonly TableName[], command: (tables: Tables) => PromiseLike<Answer>): Promise<Answer> {
    return this.#attempt((dexie) => inTransaction(dexie, 'r', names, () => command(tablesOf(dexie))));
  }

  /** @throws StaleAppError when a newer build has been here: its rows are not ours to write. */
  write<Answer>(names: readonly TableName[], command: (tables: Tables) => PromiseLike<Answer>): Promise<Answer> {
    return this.#attempt((dexie) =>
      inTransaction(dexie, 'rw', [...names, 'meta'], async () => {
        const tables = tablesOf(dexie);
        const epoch = await tables.meta.get('schemaEpoch');
        if (Number(epoch?.value ?? SCHEMA_EPOCH) > SCHEMA_EPOCH) throw new StaleAppError('a newer app wrote here');
        return command(tables);
      }),
    );
  }

  /** Commands already under way are let finish: they may be the writing down of what somebody was told is saved. */
  close(): void {
    this.#closed = true;
    if (this.#underWay === 0) this.#dexie.close();
  }

  async #attempt<Answer>(command: (dexie: Dexie) => PromiseLike<Answer>): Promise<Answer> {
    this.#underWay += 1;
    try {
      return await this.#retried(command);
    } finally {
      this.#underWay -= 1;
      if (this.#closed && this.#underWay === 0) this.#dexie.close();
    }
  }

  async #retried<Answer>(command: (dexie: Dexie) => PromiseLike<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await command(this.#dexie);
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        if (attempt === ATTEMPTS) throw new ConnectionLostError('the database cannot be reached', { cause: error });
        this.#dexie.close();
        this.#dexie = connection(this.#env);
      }
    }
  }
}

/**
 * A full disk or a dead connection aborts the transaction, and then every request in it fails with no more than
 * "aborted": the reason stands only on the browser's own transaction.
 */
async function inTransaction<Answer>(
  dexie: Dexie,
  mode: 'r' | 'rw',
  names: readonly TableName[],
  command: () => PromiseLike<Answer>,
): Promise<Answer> {
  let native: IDBTransaction | undefined;
  try {
    // An async function, and no plain one that returns its promise: only so does Dexie follow the native awaits in it.
    return await dexie.transaction(mode, [...new Set(names)], async (transaction) => {
      native = transaction.idbtrans;
      return command();
    });
  } catch (error) {
    const reason = native?.error;
    if (reason === null || reason === undefined) throw error;
    throw Object.assign(new Error('the transaction was aborted', { cause: error }), { name: reason.name });
  }
}

function connection(env: TabletEnvironment): Dexie {
  const dexie = new Dexie(env.databaseName, {
    indexedDB: env.indexedDB,
    IDBKeyRange: env.IDBKeyRange,
    // « Enregistré » has to survive a dead battery, which a relaxed commit does not.
    chromeTransactionDurability: 'strict',
    // Nothing decrypted passes through Dexie, and nothing of it is to stay in memory after locking.
    cache: 'disabled',
  });
  dexie.version(1).stores({
    tail: 'id, owner, unsent, group',
    packs: '[owner+part]',
    directory: 'key',
    meta: 'key',
  });
  return dexie;
}

function tablesOf(dexie: Dexie): Tables {
  return {
    tail: dexie.table('tail'),
    packs: dexie.table('packs'),
    directory: dexie.table('directory'),
    meta: dexie.table('meta'),
  };
}
