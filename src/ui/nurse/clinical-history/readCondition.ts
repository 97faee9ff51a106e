import { listedCondition } from '#domain/conditions/conditionList.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { choiceProblem, type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

export type ConditionField = 'code' | 'state' | 'severity' | 'criterion' | 'diagnosedOn' | 'from';

/** A change starts from what stands and asks from which day on it is otherwise. */
export function conditionDraft(
  fact: WritingFact<'condition'> | undefined,
  { mode }: Pick<EntryContext, 'mode'>,
): Draft<ConditionField> {
  const { code, state, severity, severityCriterion, diagnosedOn } = fact?.body ?? {};
  return {
    code: code ?? '',
    state: state ?? 'active',
    severity: severity ?? '',
    criterion: severityCriterion ?? '',
    diagnosedOn: diagnosedOn ?? '',
    from: mode === 'change' ? '' : (fact?.validFrom ?? ''),
  };
}

export function readCondition(
  draft: Draft<ConditionField>,
  { today, earliest, mode }: EntryContext,
): EntryRead<'condition', ConditionField> {
  const severity = isAlwaysSevere(draft.code) ? 'severe' : draft.severity;
  const diagnosedOn = dayOf(draft.diagnosedOn);
  const problems = problemsIn<ConditionField>({
    severity: choiceProblem(severity),
    diagnosedOn: dayProblem(draft.diagnosedOn, { required: 'no', earliest, latest: today }),
    from:
      mode === 'first'
        ? undefined
        : dayProblem(draft.from, {
            required: 'yes',
            earliest,
            latest: today,
            after: [mode === 'change' ? diagnosedOn : undefined, 'before-start'],
          }),
  });
  if (problems !== undefined) return { kind: 'problems', problems };
  const criterion = severity === 'severe' ? criterionOf(draft) : '';
  return {
    kind: 'ok',
    // A condition of unknown beginning holds from the day on which somebody says so.
    validFrom: mode === 'first' ? (diagnosedOn ?? today) : (dayOf(draft.from) ?? today),
    body: {
      code: draft.code,
      state: draft.state,
      severity,
      ...(criterion === '' ? {} : { severityCriterion: criterion }),
      ...(diagnosedOn === undefined ? {} : { diagnosedOn }),
    },
  };
}

export function isAlwaysSevere(code: string): boolean {
  return listedCondition(code)?.severe === 'always';
}

/** The one criterion of a condition needs no choosing. */
function criterionOf({ code, criterion }: Draft<ConditionField>): string {
  const [only, second] = listedCondition(code)?.severityCriteria ?? [];
  return criterion === '' && only !== undefined && second === undefined ? only : criterion;
}
