import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { choiceProblem, type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

/** `state` is what the line says from `day` on: stopped, or taken again. The two others are its neighbours in the line. */
export type InterruptionField = 'state' | 'day' | 'cause' | 'stoppedOn' | 'resumedOn';

export function interruptionDraft(
  fact: WritingFact<'avkInterruption'> | undefined,
  { mode, file }: Pick<EntryContext, 'mode' | 'file'>,
): Draft<InterruptionField> {
  const cause = fact?.body.cause ?? '';
  if (fact === undefined) return { state: 'interrupted', day: '', cause, stoppedOn: '', resumedOn: '' };
  const day = fact.validFrom ?? '';
  if (mode === 'change') return { state: 'resumed', day: '', cause, stoppedOn: day, resumedOn: '' };
  const { before, after } = neighbours(fact, file);
  const isStop = fact.body.state !== 'resumed';
  const neighbouring = isStop ? { stoppedOn: '', resumedOn: after } : { stoppedOn: before, resumedOn: '' };
  return { state: fact.body.state, day, cause, ...neighbouring };
}

/** A stop has begun; what is only planned stands with the procedure. A resumption may already be decided. */
export function readInterruption(
  draft: Draft<InterruptionField>,
  { today, earliest }: EntryContext,
): EntryRead<'avkInterruption', InterruptionField> {
  const isStop = draft.state !== 'resumed';
  const latest: LocalDate | undefined = isStop ? today : undefined;
  const problems = problemsIn<InterruptionField>({
    day: dayProblem(draft.day, {
      required: 'yes',
      earliest,
      latest,
      after: [dayOf(draft.stoppedOn), 'before-start'],
      before: [dayOf(draft.resumedOn), 'after-resumption'],
    }),
    cause: isStop ? choiceProblem(draft.cause) : undefined,
  });
  const validFrom = dayOf(draft.day);
  if (problems !== undefined || validFrom === undefined) return { kind: 'problems', problems: problems ?? {} };
  const cause = draft.cause === '' ? {} : { cause: draft.cause };
  return { kind: 'ok', validFrom, body: { state: draft.state, ...cause } };
}

/** The days on which the line says something else before and after a fact: a stop must not end before it begins. */
function neighbours(fact: WritingFact<'avkInterruption'>, { interruptions }: PatientFile) {
  const entries = interruptions.find(({ chain }) => chain === fact.chain)?.lines[0].entries ?? [];
  const at = entries.findIndex(({ id }) => id === fact.id);
  return { before: entries[at - 1]?.validFrom ?? '', after: at === -1 ? '' : (entries[at + 1]?.validFrom ?? '') };
}
