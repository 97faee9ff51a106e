import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type DataDirLock =
  | { readonly kind: 'locked'; release(): Promise<void> }
  /** Another region is running on this folder: two of them would destroy the database. */
  | { readonly kind: 'taken'; readonly by: number };

const FILE = 'region.pid';

/**
 * Takes the data folder for this process. The embedded database does not notice a second process in its folder.
 *
 * @param isRunning  whether a process with this number lives; a lock left by a crash is taken over
 */
export async function lockDataDir(
  dataDir: string,
  own: number,
  isRunning: (pid: number) => boolean = isProcessRunning,
): Promise<DataDirLock> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, FILE);
  const release = () => rm(path, { force: true });
  if (await writeNew(path, own)) return { kind: 'locked', release };
  const holder = Number(await readFile(path, 'utf8'));
  // In a container every region is process 1: a lock with our own number was left by an earlier life.
  if (Number.isInteger(holder) && holder > 0 && holder !== own && isRunning(holder))
    return { kind: 'taken', by: holder };
  await release();
  return (await writeNew(path, own)) ? { kind: 'locked', release } : { kind: 'taken', by: holder };
}

async function writeNew(path: string, own: number): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(own));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process lives all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
