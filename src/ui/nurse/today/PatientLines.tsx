import type { ReactNode } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CutList } from './CutList.tsx';
import { WorkLine } from './WorkLine.tsx';

type Props = {
  readonly patients: readonly PatientSummary[];
  readonly action: keyof Omit<ReturnType<typeof useTexts>['nurse']['today']['action'], 'ofWhom'>;
  /** Where it is done, under the patient's own address: "control", "inr", "disagreements". */
  readonly at: string;
  readonly children: (patient: PatientSummary) => ReactNode;
};

/** Patients of whom the same thing is to be done. */
export function PatientLines({ patients, action, at, children }: Props) {
  const { today: texts } = useTexts().nurse;
  return (
    <CutList items={patients} keyOf={({ patientId }) => patientId}>
      {(patient) => (
        <WorkLine
          patient={patient}
          action={{ to: `/patients/${patient.patientId}/${at}`, label: texts.action[action] }}
        >
          {children(patient)}
        </WorkLine>
      )}
    </CutList>
  );
}
