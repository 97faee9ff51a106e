import { listedCondition } from '#domain/conditions/conditionList.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldsProps } from './entryProps.ts';
import { type ConditionField, isAlwaysSevere } from './readCondition.ts';

/** What a condition already written has become, or should have said. */
export function ConditionFields({ form, context }: FieldsProps<ConditionField>) {
  const { condition } = useTexts().nurse.clinicalHistory;
  const { active, resolved } = condition;
  const isResolved = form.draft.state === 'resolved';
  return (
    <>
      <ChoiceField
        form={form}
        name="state"
        legend={<ConditionName code={form.draft.code} />}
        words={{ active, resolved }}
      />
      <DayField form={form} name="from" label={isResolved ? condition.resolvedFrom : condition.changedOn} />
      {!isResolved && <SeverityFields form={form} context={context} />}
      {context.mode === 'correction' && (
        <DayField form={form} name="diagnosedOn" label={condition.diagnosedOn} hint={condition.diagnosedHint} />
      )}
    </>
  );
}

/** How severe it is, and by which of the list's criteria. */
export function SeverityFields({ form }: FieldsProps<ConditionField>) {
  const { clinicalHistory, complexity } = useTexts().nurse;
  const { condition } = clinicalHistory;
  const { code, severity } = form.draft;
  if (isAlwaysSevere(code)) return <p className="small soft">{condition.alwaysSevere}</p>;
  const criteria = listedCondition(code)?.severityCriteria ?? [];
  const words = Object.fromEntries(criteria.map((criterion) => [criterion, complexity.severity[criterion]]));
  const [only, second] = criteria;
  return (
    <>
      <ChoiceField
        form={form}
        name="severity"
        legend={condition.severityOf(wordFor(complexity.conditions, code, condition.unknownCode))}
        words={condition.severity}
        hint={only !== undefined && second === undefined ? `${condition.severity.severe} : ${words[only]}` : undefined}
      />
      {severity === 'severe' && second !== undefined && (
        <ChoiceField form={form} name="criterion" legend={condition.criterion} words={words} />
      )}
    </>
  );
}

function ConditionName({ code }: { readonly code: string }) {
  const { clinicalHistory, complexity } = useTexts().nurse;
  return <>{wordFor(complexity.conditions, code, clinicalHistory.condition.unknownCode)}</>;
}
