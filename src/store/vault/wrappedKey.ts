import type { DerivationCost, TabletEnvironment } from '#store/tabletEnvironment.ts';
import { normalisedPassphrase } from './passphrase.ts';
import { Vault } from './vault.ts';

/** The data key as it lies on disk: useless without the passphrase. */
export type WrappedKey = {
  readonly format: 1;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: DerivationCost;
  readonly keyId: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
  /** Tells a wrong passphrase from a damaged key. */
  readonly verifier: Uint8Array<ArrayBuffer>;
};

export type Unwrapping =
  | { readonly kind: 'unwrapped'; readonly vault: Vault }
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'damaged' };

type World = Pick<TabletEnvironment, 'crypto' | 'deriveKey' | 'now'>;

/** Dearest first. The last is the least that is accepted, whatever the device (OWASP's minimum for Argon2id). */
const COSTS: readonly [DerivationCost, ...DerivationCost[]] = [
  { memoryKiB: 65_536, passes: 3, lanes: 1 },
  { memoryKiB: 47_104, passes: 2, lanes: 1 },
  { memoryKiB: 19_456, passes: 2, lanes: 1 },
];
const PATIENCE_MS = 1_500;

/** A new data key, sealed under the passphrase. The raw key exists only inside this function. */
export async function wrapNewKey(world: World, passphrase: string): Promise<{ wrapped: WrappedKey; vault: Vault }> {
  const { crypto } = world;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const keyId = crypto.getRandomValues(new Uint8Array(4));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const { secret, cost } = await deriveWithinPatience(world, passphrase, salt);
  const { wrappingKey, verifier } = await wrappingKeyOf(crypto, secret, salt);
  const additionalData = wrapContext(keyId);
  const wrapped = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, wrappingKey, raw),
  );
  const vault = new Vault(crypto, await dataKeyOf(crypto, raw), keyId);
  raw.fill(0);
  return { wrapped: { format: 1, salt, cost, keyId, nonce, wrapped, verifier }, vault };
}

export async function unwrapKey(world: World, key: WrappedKey, passphrase: string): Promise<Unwrapping> {
  const { crypto } = world;
  const secret = await world.deriveKey(normalisedPassphrase(passphrase), key.salt, key.cost);
  const { wrappingKey, verifier } = await wrappingKeyOf(crypto, secret, key.salt);
  const verified = equalBytes(verifier, key.verifier);
  const raw = await unwrapped(crypto, wrappingKey, key);
  // Either proof is enough to know the passphrase was right; only both together give a key.
  if (raw === undefined) return { kind: verified ? 'damaged' : 'wrongPassphrase' };
  const vault = new Vault(crypto, await dataKeyOf(crypto, raw), key.keyId);
  raw.fill(0);
  return { kind: 'unwrapped', vault };
}

/** Whether what was read from disk has the shape of a wrapped key. */
export function isWrappedKey(value: unknown): value is WrappedKey {
  if (typeof value !== 'object' || value === null) return false;
  const key = value as Partial<Record<keyof WrappedKey, unknown>>;
  const bytes = (field: unknown, length: number) => field instanceof Uint8Array && field.length === length;
  return (
    key.format === 1 &&
    bytes(key.salt, 16) &&
    bytes(key.keyId, 4) &&
    bytes(key.nonce, 12) &&
    bytes(key.wrapped, 48) &&
    bytes(key.verifier, 16) &&
    isCost(key.cost)
  );
}

function isCost(value: unknown): value is DerivationCost {
  const cost = value as Partial<DerivationCost> | null | undefined;
  return [cost?.memoryKiB, cost?.passes, cost?.lanes].every((number) => Number.isInteger(number) && Number(number) > 0);
}

/** A slow device takes a cheaper derivation, once, at enrolment; what it took stands beside the salt. */
async function deriveWithinPatience(world: World, passphrase: string, salt: Uint8Array) {
  const typed = normalisedPassphrase(passphrase);
  let cost = COSTS[0];
  for (const cheaper of [...COSTS.slice(1), undefined]) {
    const began = world.now();
    const secret = await world.deriveKey(typed, salt, cost);
    if (cheaper === undefined || world.now() - began <= PATIENCE_MS) return { secret, cost };
    cost = cheaper;
  }
  throw new Error('unreachable: the last cost is always taken');
}

/**
 * HKDF between the derived secret and the key it becomes: a second secret (a passkey's, say) is added to the input here
 * without changing anything that is stored.
 */
async function wrappingKeyOf(crypto: Crypto, secret: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>) {
  const { subtle } = crypto;
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
  secret.fill(0);
  const hkdf = (use: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt,
    info: new TextEncoder().encode(`equilibre|passphrase|1|${use}`),
  });
  const wrappingKey = await subtle.deriveKey(hkdf('wrap'), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { wrappingKey, verifier: new Uint8Array(await subtle.deriveBits(hkdf('verify'), base, 128)) };
}

async function unwrapped(crypto: Crypto, wrappingKey: CryptoKey, key: WrappedKey) {
  const algorithm = { name: 'AES-GCM', iv: key.nonce, additionalData: wrapContext(key.keyId) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, wrappingKey, key.wrapped));
  } catch {
    return undefined; // The one thing AES-GCM says: not this key, or not these bytes.
  }
}

function dataKeyOf(crypto: Crypto, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function wrapContext(keyId: Uint8Array): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`equilibre|wrappedKey|1|${[...keyId].join('.')}`);
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
