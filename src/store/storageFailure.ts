import { LockedError, type NotSaved } from './store.ts';

/** A newer build of the app has written here: this one may not write any more. */
export class StaleAppError extends Error {
  override readonly name = 'StaleAppError';
}

/** The browser lost its connection to the database, and opening a new one did not help. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

/** Why nothing was written, for the person who is told « NON ENREGISTRÉ ». */
export function notSavedWhy(error: unknown): NotSaved {
  if (error instanceof StaleAppError) return 'staleApp';
  if (error instanceof LockedError) return 'locked';
  if (error instanceof ConnectionLostError) return 'connectionLost';
  return isDiskFull(error) ? 'diskFull' : 'unknown';
}

/** A full disk is said on the request, on the transaction, or inside the error that Dexie wraps around either. */
export function isDiskFull(error: unknown): boolean {
  return namesOf(error).includes('QuotaExceededError');
}

// WebKit says UnknownError when its storage process dies, Chromium InvalidStateError for a connection that closed.
const LOST = ['UnknownError', 'InvalidStateError', 'DatabaseClosedError'];

/** Whether a fresh connection may cure it. A plain abort is not among them: nothing says why it happened. */
export function isConnectionLost(error: unknown): boolean {
  return !isDiskFull(error) && namesOf(error).some((name) => LOST.includes(name));
}

/** Names of an error and of those inside it; Dexie keeps the browser's own under `inner`. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && names.length < 6) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name, name.replace(/Error$/, '') + 'Error');
    current = inner ?? cause;
  }
  return names;
}
