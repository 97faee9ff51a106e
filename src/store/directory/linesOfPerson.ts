import type { CriticalInrRules } from '#domain/critical-inr/criticalInrRules.ts';
import type { Evaluation } from '#domain/complexity/evaluation.ts';
import { readJoined } from '#store/linksOpened.ts';
import type { OwnerFacts } from '#store/packs/ownerFacts.ts';
import { openedPatient, openedTogether } from '#store/readPatient.ts';
import type { Session } from '#store/session.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { summarise } from './summarise.ts';

/** The rules of the user's place on a day. */
export type RulesOfDay = { readonly evaluation: Evaluation; readonly criticalInr: CriticalInrRules };

/**
 * The one line of the person whom a patient's file is about, under the least of her patients' ids: the same on every
 * tablet that has the same files. Her other patients have none.
 */
export async function linesOfPerson(
  session: Session,
  owner: OwnerFacts,
  { evaluation, criticalInr }: RulesOfDay,
): Promise<ReadonlyMap<string, PatientSummary | undefined>> {
  const alone = openedPatient(owner);
  const joined = await readJoined(session, owner.owner, alone.file.links);
  const [first = owner, ...others] = [owner, ...joined].toSorted((a, b) => (a.owner < b.owner ? -1 : 1));
  const opened = others.length === 0 ? alone : openedTogether(first, others);
  return new Map([
    [first.owner, summarise(opened, evaluation.today.day, evaluation, criticalInr)],
    ...others.map((other): [string, undefined] => [other.owner, undefined]),
  ]);
}
