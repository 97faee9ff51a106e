import type { WritingFact } from '#facts/clinicFact.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { choiceProblem, type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

/** `state` is what the line says from `day` on: stopped, or taken again. */
export type InterruptionField = 'state' | 'day' | 'cause' | 'stoppedOn';

export function interruptionDraft(
  fact: WritingFact<'avkInterruption'> | undefined,
  { mode }: Pick<EntryContext, 'mode'>,
): Draft<InterruptionField> {
  const cause = fact?.body.cause ?? '';
  if (fact === undefined) return { state: 'interrupted', day: '', cause, stoppedOn: '' };
  if (mode === 'change') return { state: 'resumed', day: '', cause, stoppedOn: fact.validFrom ?? '' };
  return { state: fact.body.state, day: fact.validFrom ?? '', cause, stoppedOn: '' };
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
    }),
    cause: isStop ? choiceProblem(draft.cause) : undefined,
  });
  const validFrom = dayOf(draft.day);
  if (problems !== undefined || validFrom === undefined) return { kind: 'problems', problems: problems ?? {} };
  const cause = draft.cause === '' ? {} : { cause: draft.cause };
  return { kind: 'ok', validFrom, body: { state: draft.state, ...cause } };
}
