import type { LocalDate } from '#domain/localDate.ts';
import { valueOn } from '#facts/fold.ts';
import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { InterruptionBadge } from '#ui/nurse/patient-file/InterruptionBadge.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Over every dose: AVK interrupted today, or a patient whom somebody says is not followed as usual. */
export function StoppedNotice({ file }: { readonly file: PatientFile }) {
  const { dose, words } = useTexts().nurse;
  const today = useToday();
  const statuses = unusualStatuses(file, today);
  return (
    <>
      {ongoingInterruption(file, today) !== undefined && (
        <Banner tone="critical" title={<InterruptionBadge file={file} />}>
          {dose.stopped.interrupted}
        </Banner>
      )}
      {statuses.map((status) => (
        <Banner key={status} tone="warning">
          {dose.stopped.status(words.status(status))}
        </Banner>
      ))}
    </>
  );
}

/** What anybody says of the patient today, other than that he is followed. */
export function unusualStatuses({ status }: PatientFile, today: LocalDate): readonly string[] {
  const said = (status?.lines ?? []).flatMap((line) => valueOn(line, today)?.body.status ?? []);
  return [...new Set(said)].filter((one) => one !== 'active');
}
