import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldsProps } from './entryProps.ts';
import type { InterruptionField } from './readInterruption.ts';

export function InterruptionFields({ form }: FieldsProps<InterruptionField>) {
  const { interruption } = useTexts().nurse.clinicalHistory;
  if (form.draft.state === 'resumed') {
    return <DayField form={form} name="day" label={interruption.resumedOn} hint={interruption.resumedHint} />;
  }
  return (
    <>
      <DayField form={form} name="day" label={interruption.stoppedOn} />
      <ChoiceField form={form} name="cause" legend={interruption.cause} words={interruption.causes} />
    </>
  );
}
