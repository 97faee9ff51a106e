import type { ReactNode } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { clinicalKind, type ClinicalKind } from './clinicalKind.ts';
import { ConditionTickForm } from './ConditionTickForm.tsx';
import { EVENT_PLAN, INTERRUPTION_PLAN, MEDICINE_PLAN, PROCEDURE_PLAN, STAY_PLAN } from './entryPlan.ts';
import { PlannedEntryForm } from './PlannedEntryForm.tsx';
import { ASSESSMENT_GROUPS, type AssessmentGroup } from './sayAssessment.ts';

type Props = { readonly patientId: string; readonly kind: string; readonly group?: string };

/** A new line of one of the topics. */
export function AddEntryScreen({ patientId, kind, group }: Props) {
  return (
    <OpenedFile patientId={patientId}>
      {({ file }) => <AddEntry file={file} kind={clinicalKind(kind)} group={assessmentGroup(group)} />}
    </OpenedFile>
  );
}

type AddProps = {
  readonly file: PatientFile;
  readonly kind: ClinicalKind | undefined;
  readonly group: AssessmentGroup;
};

function AddEntry({ file, kind, group }: AddProps) {
  const { clinicalHistory, words } = useTexts().nurse;
  const { addTo, assessment, entry } = clinicalHistory;
  const task =
    kind === undefined ? clinicalHistory.title : kind === 'assessment' ? assessment.addGroup[group] : addTo[kind];
  return (
    <div className="screen">
      <PatientBanner
        file={file}
        task={task}
        back={{ to: `/patients/${file.patientId}/clinical`, label: words.backToFile }}
      />
      {form()}
    </div>
  );

  function form(): ReactNode {
    const first = { file, act: { mode: 'first' } } as const;
    switch (kind) {
      case 'condition':
        return <ConditionTickForm file={file} />;
      case 'coMedication':
        return <PlannedEntryForm {...first} kind={kind} plan={MEDICINE_PLAN} />;
      case 'hospitalStay':
        return <PlannedEntryForm {...first} kind={kind} plan={STAY_PLAN} />;
      case 'clinicalEvent':
        return <PlannedEntryForm {...first} kind={kind} plan={EVENT_PLAN} />;
      case 'avkInterruption':
        return <PlannedEntryForm {...first} kind={kind} plan={INTERRUPTION_PLAN} />;
      case 'plannedProcedure':
        return <PlannedEntryForm {...first} kind={kind} plan={PROCEDURE_PLAN} />;
      case 'assessment':
        return <AssessmentForm {...first} topics={ASSESSMENT_GROUPS[group]} dayLabel={assessment.takenOn[group]} />;
      case undefined:
        return <Banner tone="warning">{entry.gone}</Banner>;
    }
  }
}

function assessmentGroup(name: string | undefined): AssessmentGroup {
  return (Object.keys(ASSESSMENT_GROUPS) as AssessmentGroup[]).find((group) => group === name) ?? 'biology';
}
