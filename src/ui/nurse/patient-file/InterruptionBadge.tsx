import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { InterruptionMark } from './InterruptionMark.tsx';

/** « AVK arrêtés depuis le … », while they are. */
export function InterruptionBadge({ file }: { readonly file: PatientFile }) {
  const interruption = ongoingInterruption(file, useToday());
  return interruption === undefined ? null : <InterruptionMark interruption={interruption} />;
}
