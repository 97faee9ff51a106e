import { browserEnvironment } from '#store/browserEnvironment.ts';
import type { WrappedKey } from '#store/vault/wrappedKey.ts';
import { localDate } from '#domain/localDate.ts';

/** Reads every row of a table of the tablet's database, as it lies there: what nothing that lists them can undercut. */
export async function rawRead(table: string, rounds: number): Promise<readonly number[]> {
  const [found] = await indexedDB.databases();
  const db = await opened(indexedDB.open(found?.name ?? ''));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const rows = await opened<unknown[]>(db.transaction(table).objectStore(table).getAll());
    if (rows.length === 0) throw new Error(`${table} is empty`);
    times.push(performance.now() - begun);
  }
  db.close();
  return times;
}

/** A strict put of so many bytes into a database of its own, resolved when the transaction has completed. */
export async function rawPuts(bytes: number, rounds: number): Promise<readonly number[]> {
  const opening = indexedDB.open('raw-limit', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
  const db = await opened(opening);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const box = crypto.getRandomValues(new Uint8Array(bytes));
    const begun = performance.now();
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put(box, round);
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('error', () => reject(new Error('put refused')));
    });
    times.push(performance.now() - begun);
  }
  db.close();
  return times;
}

/** The key derivation as this tablet does it, with the cost its key was wrapped with. */
export async function keyDerivations(rounds: number): Promise<readonly number[]> {
  const [found] = await indexedDB.databases();
  const db = await opened(indexedDB.open(found?.name ?? ''));
  const asked: IDBRequest<{ value: WrappedKey }> = db.transaction('meta').objectStore('meta').get('key');
  const { value: key } = await opened(asked);
  db.close();
  const env = browserEnvironment({
    appVersion: 'bench',
    now: () => Date.now(),
    today: () => localDate(0),
    report: (error) => console.error(error),
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await env.deriveKey('marmite horizon', crypto.getRandomValues(new Uint8Array(16)), key.cost);
    times.push(performance.now() - begun);
  }
  return times;
}

function opened<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}
