import { assessmentTopic, type AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import type { ClinicalFact } from './clinicalKind.ts';
import {
  CONDITION_PLAN,
  EVENT_PLAN,
  INTERRUPTION_PLAN,
  MEDICINE_PLAN,
  PROCEDURE_PLAN,
  STAY_PLAN,
} from './entryPlan.ts';
import { PlannedEntryForm } from './PlannedEntryForm.tsx';
import { ASSESSMENT_GROUPS, type AssessmentGroup } from './sayAssessment.ts';

type Props = {
  readonly file: PatientFile;
  readonly fact: ClinicalFact;
  readonly seen: SeenHead;
  readonly mode: 'change' | 'correction';
};

/** The form of a fact already written, by its kind. */
export function EntryFormOf({ file, fact, seen, mode }: Props) {
  const { assessment } = useTexts().nurse.clinicalHistory;
  switch (fact.kind) {
    case 'condition':
      return <PlannedEntryForm file={file} kind={fact.kind} plan={CONDITION_PLAN} act={{ mode, seen, fact }} />;
    case 'coMedication':
      return <PlannedEntryForm file={file} kind={fact.kind} plan={MEDICINE_PLAN} act={{ mode, seen, fact }} />;
    case 'hospitalStay':
      return <PlannedEntryForm file={file} kind={fact.kind} plan={STAY_PLAN} act={{ mode, seen, fact }} />;
    case 'clinicalEvent':
      return <PlannedEntryForm file={file} kind={fact.kind} plan={EVENT_PLAN} act={{ mode, seen, fact }} />;
    case 'avkInterruption':
      return <PlannedEntryForm file={file} kind={fact.kind} plan={INTERRUPTION_PLAN} act={{ mode, seen, fact }} />;
    case 'plannedProcedure':
      return <PlannedEntryForm file={file} kind={fact.kind} plan={PROCEDURE_PLAN} act={{ mode, seen, fact }} />;
    case 'assessment': {
      const topic = knownTopic(fact.body.topic);
      if (topic === undefined) return <Banner tone="warning">{assessment.unknownTopic}</Banner>;
      return (
        <AssessmentForm
          file={file}
          topics={[topic]}
          act={{ mode, seen, fact }}
          dayLabel={assessment.takenOn[groupOf(topic)]}
        />
      );
    }
  }
}

function knownTopic(code: string): AssessmentTopicCode | undefined {
  return assessmentTopic(code) === undefined ? undefined : (code as AssessmentTopicCode);
}

function groupOf(topic: AssessmentTopicCode): AssessmentGroup {
  const groups = Object.entries(ASSESSMENT_GROUPS) as [AssessmentGroup, readonly AssessmentTopicCode[]][];
  return groups.find(([, topics]) => topics.includes(topic))?.[0] ?? 'measures';
}
