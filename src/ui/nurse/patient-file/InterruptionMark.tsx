import type { OngoingInterruption } from '#facts/ongoingInterruption.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** « AVK arrêtés depuis le … », in the same words on a list and in the file. */
export function InterruptionMark({ interruption }: { readonly interruption: OngoingInterruption }) {
  const { treatment } = useTexts().nurse.patientFile;
  const format = useFormat();
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
