import type { PatientSummary } from '#store/store.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** What makes a patient's line less sure than it looks: values to check, rows not read, entries kept apart. */
export function SummaryMarks({ patient }: { readonly patient: PatientSummary }) {
  const { words } = useTexts().nurse;
  return (
    <>
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
