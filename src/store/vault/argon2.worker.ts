import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/** One derivation: what the page asks, and the only thing this worker does. */
const Question = z.object({
  passphrase: z.string(),
  salt: z.instanceof(Uint8Array),
  cost: z.object({ memoryKiB: z.int(), passes: z.int(), lanes: z.int() }),
});

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(event.data);
});

async function answer(data: unknown): Promise<void> {
  try {
    const { passphrase, salt, cost } = Question.parse(data);
    const key = await argon2id({
      password: passphrase,
      salt,
      memorySize: cost.memoryKiB,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    self.postMessage({ kind: 'derived', key });
  } catch (error) {
    self.postMessage({ kind: 'failed', why: error instanceof Error ? error.message : 'unknown' });
  }
}
