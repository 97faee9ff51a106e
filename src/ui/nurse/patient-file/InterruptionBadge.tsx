import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** « AVK arrêtés depuis le … », while they are. */
export function InterruptionBadge({ file }: { readonly file: PatientFile }) {
  const { treatment } = useTexts().nurse.patientFile;
  const format = useFormat();
  const interruption = ongoingInterruption(file, useToday());
  if (interruption === undefined) return null;
  const { since, resumesOn, disputed } = interruption;
  const parts = [
    treatment.interruptedSince(format.day(since)),
    ...(resumesOn === undefined ? [] : [treatment.resumesOn(format.day(resumesOn))]),
    ...(disputed === 'yes' ? [treatment.disputed] : []),
  ];
  return (
    <Badge tone="critical" icon="warning">
      {parts.join(', ')}
    </Badge>
  );
}
