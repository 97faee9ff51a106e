import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Intent, WrittenFact } from '#facts/composeGroup.ts';

/**
 * What takes back an action just written: its first facts and its changes no longer count, what stood before does.
 * A correction or a settlement is not undone so: that would remove what it stands for.
 *
 * @returns  nothing when the action holds a fact that cannot be taken back this way
 */
export function undoIntents(written: readonly WrittenFact[], reason: string): readonly Intent[] | undefined {
  const facts = written.map(({ fact }) => fact);
  if (facts.some((fact) => fact.act !== 'first' && fact.act !== 'change')) return undefined;
  // What left the app has left it: its trace stays.
  if (facts.some(({ kind }) => kind === 'documentIssued' || kind === 'cohortExported')) return undefined;
  // The last written is the first taken back: a change stands on what came before it.
  return facts.toReversed().map((fact) => takingBack(fact, reason));
}

function takingBack(fact: ClinicFact, reason: string): Intent {
  const { kind, patientId, chain, id } = fact;
  const about = patientId === undefined ? {} : { patientId };
  // The compiler does not pair a union of kinds with the union of their intents; this act has no body to mismatch.
  return { act: 'enteredInError', kind, ...about, seen: { chain, head: id }, target: id, reason } as Intent;
}
