import { describe, expect, it } from 'vitest';
import { Changes } from '#store/changes.ts';
import { saveGroups } from '#store/saveGroups.ts';
import type { Session } from '#store/session.ts';
import { MOST_WAITING_GROUPS, type StoreChange } from '#store/store.ts';
import { TabletDb } from '#store/tabletDb.ts';
import { newDeviceKey } from '#store/vault/deviceKey.ts';
import { wrapNewKey } from '#store/vault/wrappedKey.ts';
import { aDevice, NURSE, PASSPHRASE, type TestDevice } from './aTablet.ts';
import { anInr } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';

async function aSession({ env }: TestDevice): Promise<Session> {
  const { vault } = await wrapNewKey(env, PASSPHRASE);
  const deviceKey = await newDeviceKey(env.crypto);
  const changes = new Changes(env);
  return { env, db: new TabletDb(env), vault, changes, user: NURSE, device: PATIENT, deviceKey };
}

function saved(session: Session, groups: number, waiting = 0) {
  const actions = Array.from({ length: groups }, () => Array.from({ length: 40 }, () => anInr(PATIENT)));
  const watch = { signal: new AbortController().signal, saved: () => undefined };
  return saveGroups(session, actions, { waiting, watch });
}

describe('a long list saved at once', () => {
  it('stops at as many waiting groups as a tablet may announce: one more could not prove when it was written', async () => {
    const session = await aSession(aDevice());
    expect(await saved(session, 6, MOST_WAITING_GROUPS - 6)).toEqual({ kind: 'saved' });
    expect(await saved(session, 9, MOST_WAITING_GROUPS - 6)).toEqual({ kind: 'outboxFull', saved: 6 });
    expect(await saved(session, 1, MOST_WAITING_GROUPS)).toEqual({ kind: 'outboxFull', saved: 0 });
  });

  it('makes screens read again every five seconds and once at the end, never at each transaction', async () => {
    const device = aDevice();
    const session = await aSession(device);
    const told: StoreChange[] = [];
    session.changes.subscribe((change) => told.push(change));
    await saved(session, 12);
    expect(told.filter(({ kind }) => kind === 'outbox')).toHaveLength(1);
    const ticking = { ...session, env: { ...device.env, now: () => (device.clock.now += 5_000) } };
    told.length = 0;
    await saved(ticking, 12);
    expect(told.filter(({ kind }) => kind === 'outbox').length).toBeGreaterThan(1);
  });
});
