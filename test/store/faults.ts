import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';

/**
 * What goes wrong. `abort`: the transaction is rolled back for no told reason. `full`: the disk is. `lost`: the
 * connection dies, as when WebKit's storage process does; a new one works.
 */
export type Fault = 'abort' | 'full' | 'lost';

type FakeTransaction = IDBTransaction & { _abort(name: string): void };

const WRITES = ['put', 'add', 'delete'] as const;
const NAMES = { abort: 'AbortError', full: 'QuotaExceededError', lost: 'UnknownError' } as const;

/**
 * Makes write requests of fake-indexeddb fail. One at a time in a process: `removed` puts everything back.
 *
 * @param failsOn  called with the number of each write request since then, from 1
 */
export class Faults {
  /** Write requests seen. */
  writes = 0;
  readonly #dead = new WeakSet<object>();
  readonly #real = new Map(WRITES.map((name) => [name, IDBObjectStore.prototype[name]]));
  readonly #realTransaction = IDBDatabase.prototype.transaction;

  constructor(failsOn: (write: number) => Fault | undefined) {
    // oxlint-disable-next-line typescript/no-this-alias -- the patched methods have a `this` of their own
    const faults = this;
    for (const [name, real] of this.#real) {
      const patched = function (this: IDBObjectStore, ...args: unknown[]): unknown {
        const request: unknown = Reflect.apply(real, this, args);
        faults.writes += 1;
        const fault = failsOn(faults.writes);
        if (fault !== undefined) faults.#strike(this.transaction as FakeTransaction, fault);
        return request;
      };
      Object.assign(IDBObjectStore.prototype, { [name]: patched });
    }
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      if (faults.#dead.has(this)) throw new DOMException('connection closed', 'InvalidStateError');
      return Reflect.apply(transaction, this, args);
    };
  }

  removed(): void {
    for (const [name, real] of this.#real) Object.assign(IDBObjectStore.prototype, { [name]: real });
    IDBDatabase.prototype.transaction = this.#realTransaction;
  }

  #strike(transaction: FakeTransaction, fault: Fault): void {
    if (fault === 'lost') this.#dead.add(transaction.db);
    // oxlint-disable-next-line no-underscore-dangle -- the only way to give fake-indexeddb a reason for an abort
    transaction._abort(NAMES[fault]);
  }
}
