import type { Samples } from '#test/bench/figure.ts';

/** Judges a region's patients in a worker, as a list would, and tells what it took. */
export async function measureFlags(size: {
  readonly patients: number;
  readonly inrs: number;
  readonly rounds: number;
}): Promise<Samples> {
  const worker = new Worker(new URL('./flagsWorker.ts', import.meta.url), { type: 'module' });
  const samples = new Promise<Samples>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Samples>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  worker.postMessage(size);
  return samples.finally(() => worker.terminate());
}
