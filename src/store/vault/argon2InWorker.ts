import { z } from 'zod';
import type { DerivationCost } from '#store/tabletEnvironment.ts';

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('derived'), key: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('failed'), why: z.string() }),
]);

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
    const answer = Answer.parse(await asked(worker, { passphrase, salt, cost }));
    if (answer.kind === 'failed') throw new Error(`Argon2id: ${answer.why}`);
    return Uint8Array.from(answer.key);
  } finally {
    worker.terminate();
  }
}

function asked(worker: Worker, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<unknown>) => resolve(event.data), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(`Argon2id worker: ${event.message}`)), { once: true });
    worker.postMessage(question);
  });
}
