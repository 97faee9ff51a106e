import type { EnrolRequest } from '#protocol/session.ts';
import type { Ask, Cycle, Ended } from './cycle.ts';

/**
 * Makes this tablet's key known to the region under its user. Asked again, the region changes nothing.
 *
 * @param when  `again`: the region does not know a tablet that it once knew, so it was restored, or replaced
 */
export async function enrolDevice(cycle: Cycle, ask: Ask, when: 'ifUnknown' | 'again'): Promise<Ended> {
  const { known, publicKey } = await cycle.store.enrolment();
  if (known && when === 'ifUnknown') return { kind: 'done' };
  // Asked first: the region enrols whoever is signed in, and that may be somebody else than this tablet's user.
  const session = await ask((region, signal) => region.session(signal));
  if (session.kind !== 'answered') return session;
  if (session.body.account?.id !== cycle.account) return { kind: 'signInNeeded' };
  const outcome = await ask((region, signal) =>
    region.enrol({ ...cycle.caller, label: cycle.label, publicKey: publicPoint(publicKey) }, signal),
  );
  if (outcome.kind !== 'answered') return outcome;
  await cycle.store.enrolled(outcome.body.scopes);
  return { kind: 'done' };
}

function publicPoint({ x, y }: JsonWebKey): EnrolRequest['publicKey'] {
  if (x === undefined || y === undefined) throw new TypeError('the device key has no public point');
  return { kty: 'EC', crv: 'P-256', x, y };
}
