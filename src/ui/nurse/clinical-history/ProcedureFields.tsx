import { isDisagreement, latestOf } from '#facts/fold.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import { dayOf } from './entryDay.ts';
import type { FieldsProps } from './entryProps.ts';
import { type ProcedureField, stopsAvk } from './readProcedure.ts';
import { WordsField } from './WordsField.tsx';

/** A procedure, who decides what becomes of the AVK, and the days that person gave. Nothing is proposed here. */
export function ProcedureFields({ form, context }: FieldsProps<ProcedureField>) {
  const { procedure } = useTexts().nurse.clinicalHistory;
  const { relay, state } = form.draft;
  return (
    <>
      <ChoiceField form={form} name="procedure" legend={procedure.procedure} words={procedure.procedures} />
      {context.mode !== 'first' && (
        <ChoiceField form={form} name="state" legend={procedure.stateLegend} words={procedure.states} />
      )}
      <DayField form={form} name="plannedOn" label={state === 'done' ? procedure.doneOn : procedure.plannedOn} />
      <ChoiceField form={form} name="relay" legend={procedure.relay} words={procedure.relays} />
      <WordsField form={form} name="decidedBy" label={procedure.decidedBy} hint={procedure.decidedByHint} />
      {stopsAvk(relay) && (
        <div className="clinical-days">
          <DayField form={form} name="stopOn" label={procedure.stopOn} />
          <DayField form={form} name="resumeOn" label={procedure.resumeOn} />
        </div>
      )}
      <DayField form={form} name="controlOn" label={procedure.controlOn} />
      <SetControl form={form} context={context} />
    </>
  );
}

/** The control after it becomes the next one when, and only when, somebody ticks that. */
function SetControl({ form, context: { file, mode } }: FieldsProps<ProcedureField>) {
  const { procedure } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const day = dayOf(form.draft.controlOn);
  if (day === undefined || mode === 'correction') return null;
  const { nextControl } = file;
  if (nextControl !== undefined && isDisagreement(nextControl)) return <p>{procedure.controlDisputed}</p>;
  const now = nextControl && latestOf(nextControl.lines[0])?.body.dueOn;
  return (
    <div>
      <label className="checkbox">
        <input
          type="checkbox"
          checked={form.draft.setControl === 'yes'}
          onChange={(event) => form.set('setControl', event.target.checked ? 'yes' : '')}
        />
        {procedure.setControl(format.day(day))}
      </label>
      <p className="field-hint">
        {procedure.setControlHelp(now === undefined ? procedure.noControl : format.day(now))}
      </p>
    </div>
  );
}
