import { LockedError } from '#store/store.ts';

/** Thrown when a box does not open: altered, cut short, moved to another place, or sealed under another key. */
export class UnreadableBoxError extends Error {
  override readonly name = 'UnreadableBoxError';
}

const FORMAT = 1;
const NONCE_BYTES = 12;
const KEY_ID_BYTES = 4;
const HEAD_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES;
const SHORTEST_BOX = HEAD_BYTES + 16;

/**
 * Seals and opens everything that is written, with the tablet's data key, while it is unlocked.
 *
 * A box is: format (1 byte), key id (4), nonce (12), AES-256-GCM ciphertext and tag. Its additional data names the
 * app, the store and the key of the row, so that a box moved to another row does not open.
 *
 * Never awaited inside an IndexedDB transaction: that would end the transaction in Safari.
 */
export class Vault {
  readonly #crypto: Crypto;
  readonly #keyId: Uint8Array<ArrayBuffer>;
  #dataKey: CryptoKey | undefined;

  constructor(crypto: Crypto, dataKey: CryptoKey, keyId: Uint8Array<ArrayBuffer>) {
    this.#crypto = crypto;
    this.#dataKey = dataKey;
    this.#keyId = keyId;
  }

  get locked(): boolean {
    return this.#dataKey === undefined;
  }

  lock(): void {
    this.#dataKey = undefined;
  }

  async seal(store: string, key: string, plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const dataKey = this.#unlockedKey();
    const iv = this.#crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const additionalData = boundTo(store, key, this.#keyId);
    const sealed = await this.#crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, dataKey, plain);
    const box = new Uint8Array(HEAD_BYTES + sealed.byteLength);
    box[0] = FORMAT;
    box.set(this.#keyId, 1);
    box.set(iv, 1 + KEY_ID_BYTES);
    box.set(new Uint8Array(sealed), HEAD_BYTES);
    return box;
  }

  /** @throws UnreadableBoxError when it does not open; the box itself is left where it is. */
  async open(store: string, key: string, box: unknown): Promise<Uint8Array<ArrayBuffer>> {
    const dataKey = this.#unlockedKey();
    if (!(box instanceof Uint8Array) || box.length < SHORTEST_BOX || box[0] !== FORMAT) {
      throw new UnreadableBoxError(`${store}: not a box of format ${FORMAT}`);
    }
    const copy = Uint8Array.from(box);
    const iv = copy.subarray(1 + KEY_ID_BYTES, HEAD_BYTES);
    const additionalData = boundTo(store, key, copy.subarray(1, 1 + KEY_ID_BYTES));
    const { subtle } = this.#crypto;
    const opening = subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, dataKey, copy.subarray(HEAD_BYTES));
    return new Uint8Array(await opening.catch(refuse(store)));
  }

  async sealJson(store: string, key: string, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
    return this.seal(store, key, new TextEncoder().encode(JSON.stringify(value)));
  }

  async openJson(store: string, key: string, box: unknown): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await this.open(store, key, box)));
  }

  #unlockedKey(): CryptoKey {
    if (this.#dataKey === undefined) throw new LockedError('the tablet is locked');
    return this.#dataKey;
  }
}

function boundTo(store: string, key: string, keyId: Uint8Array): Uint8Array<ArrayBuffer> {
  const id = [...keyId].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return new TextEncoder().encode(`equilibre|${store}|${key}|${id}`);
}

function refuse(store: string): (cause: unknown) => never {
  return (cause) => {
    throw new UnreadableBoxError(`${store}: a box does not open`, { cause });
  };
}
