import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { IntentOf } from '#facts/composeGroup.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { inrsShown } from '#facts/readings.ts';

/** INRs that a decision on the next control is said to have looked at. */
const READ_INRS = 3;

/** The day a person set for the next INR, and after which INR: that one will not be taken for its answer. */
export function setControlIntent(file: PatientFile, dueOn: LocalDate): IntentOf<'nextControl'> {
  const last = inrsShown(file).slice(-READ_INRS);
  const inr = last.at(-1)?.chain;
  const writing = {
    kind: 'nextControl',
    reads: last.map(({ id }) => id),
    body: { dueOn, ...(inr === undefined ? {} : { inr }) },
  } as const;
  const head = file.nextControl?.lines[0].head;
  if (head === undefined) return { act: 'first', patientId: file.patientId, ...writing };
  // Of two joined files the history may belong to the other one: it goes on there.
  const patientId = head.patientId ?? file.patientId;
  return { act: 'change', patientId, seen: { chain: head.chain, head: head.id }, ...writing };
}

export function sampleIntent(patientId: string, body: BodyOf<'inrDrawn'>): IntentOf<'inrDrawn'> {
  return { act: 'first', kind: 'inrDrawn', patientId, body };
}

/** The sample was not taken after all. */
export function noSampleIntent(sample: WritingFact<'inrDrawn'>, reason: string): IntentOf<'inrDrawn'> {
  const { chain, id, patientId } = sample;
  const about = patientId === undefined ? {} : { patientId };
  return { act: 'enteredInError', kind: 'inrDrawn', ...about, seen: { chain, head: id }, target: id, reason };
}

/** One call about a control that is due; about no INR, since there is none. */
export function recallIntent(
  patientId: string,
  call: Pick<BodyOf<'contactAttempt'>, 'with' | 'by' | 'outcome' | 'at' | 'name' | 'callBackAt'>,
): IntentOf<'contactAttempt'> {
  return { act: 'first', kind: 'contactAttempt', patientId, body: { about: 'recall', ...call } };
}
