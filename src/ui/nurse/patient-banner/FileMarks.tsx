import { valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { InterruptionBadge } from '#ui/nurse/patient-file/InterruptionBadge.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** What must be known of a patient before anything is typed: followed or not, AVK interrupted, values to check. */
export function FileMarks({ file }: { readonly file: PatientFile }) {
  const { words } = useTexts().nurse;
  const today = useToday();
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
      <InterruptionBadge file={file} />
      {file.disagreements.length > 0 && (
        <Badge tone="warning" icon="warning">
          {words.toCheck}
        </Badge>
      )}
    </>
  );
}
