/** Whether a key is a point of the curve: nothing signed by another could ever be checked. */
export async function isUsableKey(key: JsonWebKey): Promise<boolean> {
  try {
    await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
