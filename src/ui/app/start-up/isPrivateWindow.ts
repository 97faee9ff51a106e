type Asked = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>;

/**
 * An ordinary window is given a good part of its disk (Chromium and Safari six tenths, Firefox a tenth); a private one a
 * share of the memory. One that promises nothing and has less than this to give keeps nothing past its closing.
 */
const LEAST_OF_A_DISK_BYTES = 1_000_000_000;

/**
 * Whether what is kept here ends with the window. Browsers do not say so: this is what can be told from outside, and in
 * doubt the answer is no, because the warning that nothing is promised still stands.
 *
 * @param storage  undefined where the browser has none of this
 */
export async function isPrivateWindow(storage: Asked | undefined): Promise<boolean> {
  if (storage === undefined) return false;
  try {
    const { quota } = await storage.estimate();
    if (quota === undefined || quota >= LEAST_OF_A_DISK_BYTES) return false;
    // Asked last: Firefox asks the person in turn, who is not to be troubled where there is room.
    return !(await storage.persisted()) && !(await storage.persist());
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
