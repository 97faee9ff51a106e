import { isCritical } from '#domain/critical-inr/judgeInr.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { TierBadge } from '#ui/nurse/critical-inr/TierBadge.tsx';
import { InterruptionMark } from '#ui/nurse/patient-file/InterruptionMark.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { nameInLine } from './nameInLine.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/**
 * What must be seen of a patient in any list: a critical INR that nobody closed, and what makes his line less sure:
 * values to check, rows not read, entries kept apart.
 */
export function SummaryMarks({ patient }: { readonly patient: PatientSummary }) {
  const { words, duplicates } = useTexts().nurse;
  return (
    <>
      {patient.interruption !== undefined && <InterruptionMark interruption={patient.interruption} />}
      {patient.otherNames !== undefined && (
        <span className="small soft">{duplicates.joined.also(patient.otherNames.map(nameInLine).join(', '))}</span>
      )}
      {patient.openResults[0] !== undefined && isCritical(patient.openResults[0].tier) && (
        <TierBadge tier={patient.openResults[0].tier} />
      )}
      {patient.provisionalReference !== undefined && <Badge tone="warning">{words.identityToComplete}</Badge>}
      {patient.rangeStatus === 'toBeConfirmed' && (
        <Badge tone="warning" icon="warning">
          {words.rangeToConfirm}
        </Badge>
      )}
      {patient.disputed.length > 0 && (
        <Badge tone="warning" icon="warning">
          {words.toCheck}
        </Badge>
      )}
      {patient.unreadable > 0 && (
        <Badge tone="critical" icon="warning">
          {words.incomplete}
        </Badge>
      )}
      {patient.apart > 0 && (
        <Badge tone="critical" icon="warning">
          {words.apart(patient.apart)}
        </Badge>
      )}
    </>
  );
}
