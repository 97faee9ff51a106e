import type { EnrolRequest } from '#protocol/session.ts';
import type { Ask, Cycle, Ended } from './cycle.ts';

/** Makes this tablet's key known to the region under its user, once. Asked again, the region changes nothing. */
export async function enrolDevice(cycle: Cycle, ask: Ask): Promise<Ended> {
  const { known, publicKey } = await cycle.store.enrolment();
  if (known) return { kind: 'done' };
  const outcome = await ask((region, signal) =>
    region.enrol({ ...cycle.caller, label: cycle.label, publicKey: publicPoint(publicKey) }, signal),
  );
  if (outcome.kind !== 'answered') return outcome;
  // Somebody else is signed in at the region: this tablet's own user has to.
  if (outcome.body.account.id !== cycle.account) return { kind: 'signInNeeded' };
  await cycle.store.enrolled(outcome.body.scopes);
  return { kind: 'done' };
}

function publicPoint({ x, y }: JsonWebKey): EnrolRequest['publicKey'] {
  if (x === undefined || y === undefined) throw new TypeError('the device key has no public point');
  return { kty: 'EC', crv: 'P-256', x, y };
}
