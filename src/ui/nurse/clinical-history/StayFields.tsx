import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldsProps } from './entryProps.ts';
import type { StayField } from './readStay.ts';
import { WordsField } from './WordsField.tsx';

/** A stay. « Noter la sortie » asks for what a discharge tells: its day, and the link with the AVK as it is known then. */
export function StayFields({ form, context }: FieldsProps<StayField>) {
  const { stay, link, linkLegend } = useTexts().nurse.clinicalHistory;
  const isVisit = form.draft.type === 'emergencyVisit';
  const linkField = <ChoiceField form={form} name="avkLink" legend={linkLegend} words={link} />;
  if (context.mode === 'change') {
    return (
      <>
        <DayField form={form} name="dischargedOn" label={stay.dischargedOn} />
        <ChoiceField form={form} name="motive" legend={stay.motive} words={stay.motives} />
        {linkField}
      </>
    );
  }
  return (
    <>
      <ChoiceField form={form} name="type" legend={stay.type} words={stay.types} />
      <DayField form={form} name="admittedOn" label={isVisit ? stay.arrivedOn : stay.admittedOn} />
      {!isVisit && (
        <>
          <DayField form={form} name="dischargedOn" label={stay.dischargedOn} hint={stay.dischargedHint} />
          <ChoiceField form={form} name="planned" legend={stay.planned} words={stay.plannedAnswers} />
        </>
      )}
      <ChoiceField form={form} name="motive" legend={stay.motive} words={stay.motives} />
      {linkField}
      <WordsField form={form} name="hospital" label={stay.hospital} hint={stay.hospitalHint} />
      {!isVisit && <p className="small soft">{stay.ttr}</p>}
    </>
  );
}
