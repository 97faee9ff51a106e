import { v5 as uuidV5 } from 'uuid';

/**
 * The chain of a kind a patient (or a place) has once, or once per element of a set.
 *
 * Computed, never drawn, so that two tablets which each write a "first" one offline meet in one chain and disagree
 * openly instead of leaving two histories.
 *
 * @param owner    the patient, or the place for facts about places (UUID)
 * @param element  for a set: `professional@site`, or the site
 */
export function chainOf(owner: string, kind: string, element?: string): string {
  return uuidV5(element === undefined ? kind : `${kind}:${element}`, owner);
}
