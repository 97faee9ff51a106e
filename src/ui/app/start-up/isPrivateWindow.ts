type Asked = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>;

/**
 * An ordinary window is given a good part of its disk (Chromium and Safari six tenths, Firefox a tenth); a private one a
 * share of the memory. One that promises nothing and has less than this to give keeps nothing past its closing.
 */
const LEAST_OF_A_DISK_BYTES = 1_000_000_000;

/**
 * Whether what is kept here surely ends with the window. Browsers hide it on purpose: where the room that is told is that
 * of a memory, it does. Recent Chromium tells the same room in every window (10 GiB, seen with 156), so that there the
 * answer is no, and the warning that nothing is promised, which speaks of private windows, is all that can be said.
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
