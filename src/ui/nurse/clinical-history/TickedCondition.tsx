import type { ConditionCode } from '#domain/conditions/conditionList.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { SeverityFields } from './ConditionFields.tsx';
import { DayField } from './DayField.tsx';
import type { EntryContext } from './entryRead.ts';
import { conditionDraft, type ConditionField } from './readCondition.ts';
import { type TickField, tickRow } from './readTicks.ts';
import type { DraftForm } from './useDraft.ts';

type Props = {
  readonly form: DraftForm<TickField>;
  readonly code: ConditionCode;
  readonly context: EntryContext;
};

/** One line to tick; once it is, how severe and since when. */
export function TickedCondition({ form, code, context }: Props) {
  const { clinicalHistory, complexity } = useTexts().nurse;
  const ticked = tickRow(code, 'ticked');
  const isTicked = form.draft[ticked] === 'yes';
  return (
    <div className="clinical-tick">
      <label className="checkbox">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={(event) => form.set(ticked, event.target.checked ? 'yes' : '')}
        />
        {complexity.conditions[code]}
      </label>
      {isTicked && (
        <div className="stack clinical-tick-more">
          <SeverityFields form={rowForm(form, code)} context={context} />
          <DayField
            form={form}
            name={tickRow(code, 'diagnosedOn')}
            label={clinicalHistory.condition.diagnosedOn}
            hint={clinicalHistory.condition.diagnosedHint}
          />
        </div>
      )}
    </div>
  );
}

/** One line of the list, as the fields of one condition see it. */
function rowForm(form: DraftForm<TickField>, code: ConditionCode): DraftForm<ConditionField> {
  const draft = {
    ...conditionDraft(undefined, { mode: 'first' }),
    code,
    severity: form.draft[tickRow(code, 'severity')],
    criterion: form.draft[tickRow(code, 'criterion')],
  };
  const severity = form.problems[tickRow(code, 'severity')];
  return {
    draft,
    problems: severity === undefined ? {} : { severity },
    set: (field, answer) => {
      if (field === 'severity' || field === 'criterion') form.set(tickRow(code, field), answer);
    },
    setAll: ({ severity: chosen, criterion }) =>
      form.setAll({ ...form.draft, [tickRow(code, 'severity')]: chosen, [tickRow(code, 'criterion')]: criterion }),
  };
}
