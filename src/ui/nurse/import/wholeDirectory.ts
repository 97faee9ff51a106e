import type { Directory, Store } from '#store/store.ts';

/** Every patient at hand, once none is still being read: whoever is missing from the list would be brought in twice. */
export function wholeDirectory(store: Store, signal: AbortSignal): Promise<Directory> {
  return new Promise((resolve, reject) => {
    const stop = store.subscribe((change) => change.kind === 'directory' && look());
    signal.addEventListener('abort', () => {
      stop();
      reject(new DOMException('the check was stopped', 'AbortError'));
    });
    look();

    function look() {
      const directory = store.directory();
      if (directory.progress !== undefined) return;
      stop();
      resolve(directory);
    }
  });
}
