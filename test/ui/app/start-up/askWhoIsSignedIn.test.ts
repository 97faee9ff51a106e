import { describe, expect, it } from 'vitest';
import type { Outcome } from '#sync/outcome.ts';
import type { RegionClient } from '#sync/regionClient.ts';
import { askWhoIsSignedIn } from '#ui/app/start-up/askWhoIsSignedIn.ts';
import { stageAfterSignIn } from '#ui/app/start-up/stage.ts';

type Session = Awaited<ReturnType<RegionClient['session']>>;
type Body = Extract<Session, { kind: 'answered' }>['body'];
type Account = NonNullable<Body['account']>;

const REGION = { id: 'bfc', name: 'Bourgogne-Franche-Comté', demonstration: true };

function anAccount(role: Account['role']): Account {
  return {
    id: '0192f0c0-0000-7000-8000-000000000001',
    name: 'Camille Perrot',
    role,
    site: { id: '0192f0c0-0000-7000-8000-000000000002', name: 'Centre AVK', town: 'Dole' },
  };
}

function aRegionAnswering(account: Account | null): Pick<RegionClient, 'session'> {
  const body: Body = { equilibre: 'equilibre/1', serverTime: '2026-11-22T13:05:00.000Z', region: REGION, account };
  return { session: async () => ({ kind: 'answered', body, exchange: { receivedAt: 0, roundTripMs: 0 } }) };
}

function aRegionFailing(outcome: Exclude<Outcome<never>, { kind: 'answered' }>): Pick<RegionClient, 'session'> {
  return { session: async () => outcome };
}

describe('a new tablet', () => {
  it.each(['nurse', 'physician'] as const)('asks a signed-in %s for a passphrase', async (role) => {
    expect(stageAfterSignIn(await askWhoIsSignedIn(aRegionAnswering(anAccount(role))))).toMatchObject({
      kind: 'choosePassphrase',
      user: { account: { role }, region: REGION },
    });
  });

  it.each(['referrer', 'pharmacist', 'coordinator'] as const)(
    'lets a %s in online, with nothing kept',
    async (role) => {
      expect(stageAfterSignIn(await askWhoIsSignedIn(aRegionAnswering(anAccount(role))))).toMatchObject({
        kind: 'online',
      });
    },
  );

  it('offers to sign in when nobody is, whichever way the region says so', async () => {
    expect(await askWhoIsSignedIn(aRegionAnswering(null))).toEqual({ kind: 'signedOut', demonstration: true });
    expect(await askWhoIsSignedIn(aRegionFailing({ kind: 'signInNeeded' }))).toMatchObject({ kind: 'signedOut' });
  });

  it.each([
    { outcome: { kind: 'offline' }, why: 'offline' },
    { outcome: { kind: 'notTheRegion', what: 'redirect' }, why: 'notTheRegion' },
    { outcome: { kind: 'unavailable', retryAfterMs: undefined }, why: 'trouble' },
    { outcome: { kind: 'refused', problem: 'appTooOld' }, why: 'trouble' },
  ] as const)('says why the region cannot be reached: $why', async ({ outcome, why }) => {
    expect(await askWhoIsSignedIn(aRegionFailing(outcome))).toEqual({ kind: 'unreachable', why });
  });
});
