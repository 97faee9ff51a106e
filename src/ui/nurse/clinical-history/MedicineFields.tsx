import { addDays } from '#domain/localDate.ts';
import { avkInteraction, INR_AFTER_MEDICINE } from '#domain/interactions/avkInteractions.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DayField } from './DayField.tsx';
import { dayOf } from './entryDay.ts';
import type { FieldsProps } from './entryProps.ts';
import { InteractionNote } from './InteractionNote.tsx';
import { MedicineSearch } from './MedicineSearch.tsx';
import type { MedicineField } from './readMedicine.ts';

/** A medicine found in the list or typed freely, and since when; later, that it was stopped or taken again. */
export function MedicineFields({ form, context }: FieldsProps<MedicineField>) {
  const { medicine } = useTexts().nurse.clinicalHistory;
  const { name, state, interaction } = form.draft;
  if (name === '' && context.mode !== 'change') return <MedicineSearch form={form} context={context} />;
  return (
    <>
      <div className="clinical-chosen">
        <p>
          <span className="soft">{medicine.chosen}</span> <strong>{name}</strong>
        </p>
        {context.mode !== 'change' && (
          <Button look="quiet" icon="search" onClick={() => form.set('name', '')}>
            {medicine.chooseOther}
          </Button>
        )}
        <InteractionNote code={interaction} />
      </div>
      <DayField
        form={form}
        name="from"
        label={dayLabel()}
        hint={context.mode === 'first' ? medicine.startUnknown : undefined}
      />
      {interaction !== '' && context.mode !== 'correction' && <ControlGuidance form={form} context={context} />}
    </>
  );

  function dayLabel(): string {
    if (state === 'stopped') return medicine.stoppedFrom;
    return context.mode === 'change' ? medicine.takenAgainFrom : medicine.startedOn;
  }
}

/** When an INR is due after it was started or stopped: said with its source, decided by a person. */
function ControlGuidance({ form }: FieldsProps<MedicineField>) {
  const { medicine } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const day = dayOf(form.draft.from);
  const { from, to } = INR_AFTER_MEDICINE;
  const treatsInfection = avkInteraction(form.draft.interaction)?.effects.includes('unstableInr') === true;
  return (
    <Banner tone="accent" title={medicine.controlTitle(from, to)}>
      {day !== undefined && <p>{medicine.controlDays(format.day(addDays(day, from)), format.day(addDays(day, to)))}</p>}
      {treatsInfection && <p>{medicine.infection}</p>}
      <p className="small">{medicine.controlSource}</p>
    </Banner>
  );
}
