import type { DerivationCost } from '#store/tabletEnvironment.ts';

/**
 * Argon2id away from the page: half a second of computing would freeze it. The worker lives for one derivation, so that
 * its 64 MiB go back and no passphrase stays behind in its memory.
 */
export async function argon2InWorker(
  passphrase: string,
  salt: Uint8Array,
  cost: DerivationCost,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./argon2.worker.ts', import.meta.url), { type: 'module' });
  try {
    return derivedKey(await asked(worker, { passphrase, salt, cost }));
  } finally {
    worker.terminate();
  }
}

/** Read by hand: a schema would bring its library before the lock screen, which needs no other. */
function derivedKey(answer: unknown): Uint8Array<ArrayBuffer> {
  const { kind, key, why } = answer as { readonly kind?: unknown; readonly key?: unknown; readonly why?: unknown };
  if (kind === 'derived' && key instanceof Uint8Array) return Uint8Array.from(key);
  throw new Error(`Argon2id: ${kind === 'failed' && typeof why === 'string' ? why : 'not an answer'}`);
}

function asked(worker: Worker, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<unknown>) => resolve(event.data), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(`Argon2id worker: ${event.message}`)), { once: true });
    worker.postMessage(question);
  });
}
