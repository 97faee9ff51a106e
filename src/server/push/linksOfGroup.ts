import { chainOf } from '#facts/chains.ts';
import type { FactHead } from '#facts/factHead.ts';
import type { GroupFact, ReadGroup, Refused } from './readWireGroup.ts';

/** A fact of one of the two files of a link, and the patient of the other. */
type LinkFact = { readonly at: number; readonly fact: FactHead; readonly patient: string; readonly other: string };

/** The links a group speaks of. The chain names the other patient, also where a fact that takes one back does not. */
export function linksOfGroup(group: Pick<ReadGroup, 'facts' | 'patients'>): readonly LinkFact[] {
  return group.facts.flatMap(({ at, fact }) => {
    const { patientId } = fact;
    if (fact.kind !== 'patientLink' || patientId === undefined) return [];
    const other = group.patients.find((one) => chainOf(patientId, 'patientLink', one) === fact.chain);
    return other === undefined ? [] : [{ at, fact, patient: patientId, other }];
  });
}

/** Rule A7: a link is written for both patients at once, and says the same of both. */
export function whereLinkIsTorn(group: ReadGroup): Refused | undefined {
  const links = linksOfGroup(group);
  for (const { at, fact } of group.facts.filter(isLink)) {
    const own = links.find((link) => link.at === at);
    const isAnswered = links.some(
      (link) => link.patient === own?.other && link.other === own.patient && says(link.fact) === says(fact),
    );
    if (!isAnswered || own?.other === own?.patient) return { code: 'groupTorn', path: `facts.${at}` };
  }
  return undefined;
}

/** Parting takes access away and gives none: whoever sees the joined file may say that it is two people's. */
export function givesAccess({ kind, body }: Pick<FactHead, 'kind' | 'body'>): boolean {
  if (kind === 'careCircleMember') return true;
  return kind === 'patientLink' && body['state'] !== 'parted';
}

function isLink({ fact }: GroupFact): boolean {
  return fact.kind === 'patientLink';
}

function says({ act, body }: FactHead): unknown {
  return act === 'first' || act === 'change' || act === 'correction' ? body['state'] : act;
}
