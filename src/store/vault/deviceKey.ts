import { base64url } from './base64url.ts';

/** The tablet's signing key. The private half never leaves the browser's key store and cannot be read by scripts. */
export type DeviceKey = { readonly signing: CryptoKey; readonly publicKey: JsonWebKey };

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export async function newDeviceKey(crypto: Crypto): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { signing: pair.privateKey, publicKey: { kty: kty ?? '', crv: crv ?? '', x: x ?? '', y: y ?? '' } };
}

/** ECDSA P-256 with SHA-256 over the group's digest: base64url of the raw 64 bytes. */
export async function signDigest(crypto: Crypto, key: CryptoKey, digest: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, digest)));
}
