import type { FollowingPlace } from './followingPlace.ts';

/** Kinds about places and people of care: everybody of the region reads them. */
const DIRECTORY_KINDS = ['site', 'member', 'professional', 'ruleSet'];

/**
 * The feeds a fact goes to. THE place where a view is added: what a referrer or a pharmacy may see of a patient is a
 * scope and its list of kinds, here and in {@link scopesOfAccount}.
 *
 * @param circle  who follows the patient; empty for facts about places
 */
export function scopesOfFact(
  fact: { readonly kind: string; readonly patientId: string | undefined },
  circle: readonly FollowingPlace[],
  region: string,
): readonly string[] {
  if (fact.patientId === undefined) return DIRECTORY_KINDS.includes(fact.kind) ? [placesScope(region)] : [];
  return scopesOfCircle(circle);
}

/** The feeds a patient is in, whatever of him they show. */
export function scopesOfCircle(circle: readonly FollowingPlace[]): readonly string[] {
  const clinics = circle.filter((place) => place.role === 'clinic').map((place) => clinicScope(place.site));
  return [...new Set(clinics)];
}

/** The feeds somebody may follow, by his role and place. Being signed in gives no patient: the place's circle does. */
export function scopesOfAccount(
  account: { readonly role: string; readonly site: string },
  region: string,
): readonly string[] {
  const own = account.role === 'nurse' || account.role === 'physician' ? [clinicScope(account.site)] : [];
  return [...own, placesScope(region)];
}

function clinicScope(site: string): string {
  return `site:${site}/clinic`;
}

function placesScope(region: string): string {
  return `places:${region}`;
}
