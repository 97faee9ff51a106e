import type { IntentOf } from '#facts/composeGroup.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Store } from '#store/store.ts';
import { anInr } from '#test/store/someIntents.ts';

export async function save(store: Store, ...intents: Parameters<Store['save']>[0]): Promise<readonly ClinicFact[]> {
  const saving = await store.save(intents);
  if (saving.kind !== 'saved') throw new Error(`not saved: ${saving.why}`);
  return saving.facts.map(({ fact }) => fact);
}

/** Each INR of a patient as its heads stand: « 2.5 », or « 2.6 | 2.8 » for a disagreement. */
export async function inrsOn({ store }: { readonly store: Store }, patientId: string): Promise<readonly string[]> {
  const { file } = await store.patient(patientId);
  return file.inrs.map(({ lines }) =>
    lines
      .map(({ entries }) => entries.at(-1)?.body.inr.value ?? 'removed')
      .toSorted()
      .join(' | '),
  );
}

/** The correction of an INR by somebody who saw it as it was first saved. */
export function corrected(seen: ClinicFact, value: string): IntentOf<'inrResult'> {
  const patientId = seen.patientId ?? '';
  const { body } = anInr(patientId, '2026-03-01', value) as IntentOf<'inrResult'> & { readonly act: 'first' };
  return {
    kind: 'inrResult',
    act: 'correction',
    patientId,
    seen: { chain: seen.chain, head: seen.id },
    target: seen.id,
    reason: 'relu sur le compte rendu',
    body,
  };
}
