import { latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { InterruptionBadge } from '#ui/nurse/patient-file/InterruptionBadge.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { identityShown, provisionalShown } from './identityShown.ts';

/** What must be known of a patient before anything is typed: followed or not, who he is, AVK interrupted, values to check. */
export function FileMarks({ file }: { readonly file: PatientFile }) {
  const { words } = useTexts().nurse;
  const today = useToday();
  const isRangeToConfirm = file.course?.lines.some(
    (line) => (valueOn(line, today) ?? latestOf(line))?.body.rangeStatus === 'toBeConfirmed',
  );
  const lines = file.status?.lines ?? [undefined];
  const statuses = new Set(lines.map((line) => line && valueOn(line, today)?.body.status));
  return (
    <>
      {[...statuses].map(
        (status) =>
          status !== 'active' && (
            <Badge key={status ?? ''} tone="warning">
              {words.status(status)}
            </Badge>
          ),
      )}
      {identityShown(file) === undefined && provisionalShown(file) !== undefined && (
        <Badge tone="warning">{words.identityToComplete}</Badge>
      )}
      {isRangeToConfirm && (
        <Badge tone="warning" icon="warning">
          {words.rangeToConfirm}
        </Badge>
      )}
      <InterruptionBadge file={file} />
      {file.disagreements.length > 0 && (
        <Badge tone="warning" icon="warning">
          {words.toCheck}
        </Badge>
      )}
    </>
  );
}
