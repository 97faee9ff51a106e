import type { PatientSummary } from '#store/patientSummary.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { SummaryLastInr } from './SummaryLastInr.tsx';

/** What the last control became, of a patient without a next one. */
export function ControlToSet({ patient }: { readonly patient: PatientSummary }) {
  const { expectedResults: texts } = useTexts().nurse;
  const format = useFormat();
  return (
    <>
      <span>
        {patient.nextControl === undefined ? texts.neverSet : texts.controlDone(format.day(patient.nextControl))}
      </span>
      <SummaryLastInr patient={patient} />
    </>
  );
}
