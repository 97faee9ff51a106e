import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly until: number };

/**
 * What the development provider remembers between two steps of a sign-in, in memory and for as long as it says.
 *
 * @param now  milliseconds since 1970
 */
export function memoryAdapter(now: () => number): AdapterFactory {
  const kept = new Map<string, Kept>();

  function read(key: string): AdapterPayload | undefined {
    const found = kept.get(key);
    return found !== undefined && found.until > now() ? found.payload : undefined;
  }

  function forgetExpired(): void {
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
  }

  return (model): Adapter => ({
    upsert: (id, payload, expiresIn) => {
      forgetExpired();
      const until = expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1_000;
      kept.set(`${model}:${id}`, { payload, until });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(read(`${model}:${id}`)),
    findByUid: (uid) =>
      Promise.resolve([...kept.keys()].map(read).find((payload) => payload?.uid === uid && payload.kind === model)),
    // No device flow is offered, so no user code is ever made.
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => {
      const payload = read(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(now() / 1_000);
      return Promise.resolve();
    },
    destroy: (id) => {
      kept.delete(`${model}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      return Promise.resolve();
    },
  });
}
