import type { LocalDate } from '#domain/localDate.ts';

/** Everything a tablet takes from the world, so that two tablets can live side by side in one process. */
export type TabletEnvironment = {
  /** Name of the database; one a tablet. */
  readonly databaseName: string;
  readonly appVersion: string;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly crypto: Crypto;
  /** UTC, in milliseconds since 1970. */
  now(): number;
  today(): LocalDate;
  /** Random bytes for ids. */
  random(length: number): Uint8Array<ArrayBuffer>;
  /** Argon2id: 32 bytes. */
  deriveKey(passphrase: string, salt: Uint8Array, cost: DerivationCost): Promise<Uint8Array<ArrayBuffer>>;
  /** One short text outside IndexedDB: what tells an emptied database from a new browser. */
  readonly sentinel: Sentinel;
  readonly broadcast: Broadcast | undefined;
  readonly storage: StorageKeeper | undefined;
  /** Resolves when the page has nothing better to do. */
  whenIdle(): Promise<void>;
  /** Hears of bugs and of failures nobody is waiting for. Never given patient data. */
  report(error: unknown): void;
};

export type DerivationCost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number };

export type Sentinel = { read(): string | undefined; write(text: string): void };

/** The part of a BroadcastChannel that is used here. */
export type Broadcast = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

/** The part of `navigator.storage` that is used here. */
export type StorageKeeper = {
  persist?(): Promise<boolean>;
  persisted?(): Promise<boolean>;
  estimate?(): Promise<{ readonly usage?: number; readonly quota?: number }>;
};
