import type { Renewed } from './renewEpochs.ts';

/** What is printed after a declared restoration, in one line. */
export function restoredLine({ scopes, tablets }: Renewed): string {
  return `Restored: ${scopes} feeds have a new epoch, and ${tablets} tablets read theirs again from the beginning. Start without --restored from now on.`;
}
