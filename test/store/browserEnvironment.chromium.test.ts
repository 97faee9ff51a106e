import { expect, it } from 'vitest';
import type { LocalDate } from '#domain/localDate.ts';
import { browserEnvironment } from '#store/browserEnvironment.ts';
import { openTablet } from '#store/openTablet.ts';
import type { TabletEnvironment } from '#store/tabletEnvironment.ts';
import { isWrappedKey } from '#store/vault/wrappedKey.ts';
import { NURSE, PASSPHRASE } from './aTablet.ts';
import { rowsOf } from './rawRows.ts';

/** The least that OWASP accepts for Argon2id. */
const FLOOR_KIB = 19_456;

function theBrowser(): TabletEnvironment {
  const app = {
    appVersion: 'test',
    now: () => Date.now(),
    today: () => '2026-03-02' as LocalDate,
    report: () => undefined,
  };
  return { ...browserEnvironment(app), databaseName: `real-${performance.timeOrigin}` };
}

it('a passphrase opens the tablet through Argon2id in a worker, and another one does not', async () => {
  const env = theBrowser();
  const tablet = openTablet(env);
  const enrolling = await tablet.enrol(NURSE, PASSPHRASE);
  if (enrolling.kind !== 'enrolled') throw new Error(enrolling.kind);
  enrolling.store.lock();
  const rows = await rowsOf(env, 'meta');
  const [wrapped] = rows.map((row) => row['value']).filter(isWrappedKey);
  expect(wrapped?.cost.memoryKiB).toBeGreaterThanOrEqual(FLOOR_KIB);
  expect(env.sentinel.read()).toContain(NURSE.account.name);
  expect(await tablet.unlock('cerise violon dimanche lapin')).toEqual({ kind: 'wrongPassphrase', retryInMs: 0 });
  const unlocking = await tablet.unlock(PASSPHRASE);
  expect(unlocking.kind).toBe('unlocked');
  if (unlocking.kind !== 'unlocked') return;
  const health = await unlocking.store.health();
  expect([typeof health.persisted, typeof health.freeBytes, health.reserve]).toEqual(['boolean', 'number', 'kept']);
});
