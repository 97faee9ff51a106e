/** As long as a page may work before it answers a finger again. */
const SLICE_MS = 12;

type Sliced<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'stopped' };

type Watch = { readonly signal: AbortSignal; readonly onProgress: (done: number) => void };

/**
 * Runs long work to its end in slices, between which the page draws and answers.
 *
 * @param work  yields how much is done; what it returns is the answer
 */
export async function inSlices<Value>(
  work: Generator<number, Value>,
  { signal, onProgress }: Watch,
): Promise<Sliced<Value>> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return signal.aborted ? { kind: 'stopped' } : { kind: 'done', value: step.value };
    if (performance.now() - began < SLICE_MS) continue;
    onProgress(step.value);
    await afterDrawing();
    if (signal.aborted) return { kind: 'stopped' };
    began = performance.now();
  }
}

/** A task of its own: the browser draws and hands over what was touched before it comes back. */
function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
