import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DoseForm } from './DoseForm.tsx';
import { type DoseWriting, doseWriting } from './doseWriting.ts';
import { StoppedNotice } from './StoppedNotice.tsx';
import { useDoseDraft } from './useDoseDraft.ts';

/** A dose that a clinician decided, written down. Nothing is proposed or computed in his place. */
export function WriteDoseScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>{({ file }, places) => <WriteDose file={file} places={places} />}</OpenedFile>
  );
}

function WriteDose({ file, places }: { readonly file: PatientFile; readonly places: Places }) {
  const { entry } = useTexts().nurse.dose;
  const today = useToday();
  const { found, keep, drop } = useDoseDraft(file.patientId);
  const writing = doseWriting(file, today, today);
  const home = `/patients/${file.patientId}/treatment`;
  return (
    <div className="screen">
      <PatientBanner file={file} task={entry.title} back={{ to: home, label: entry.back }} />
      <StoppedNotice file={file} />
      {writing.kind === 'refused' ? (
        <Refused patientId={file.patientId} why={writing.why} />
      ) : (
        <LiveView live={found}>
          {(kept) => <DoseForm file={file} places={places} kept={kept} onDraft={keep} onSaved={drop} />}
        </LiveView>
      )}
    </div>
  );
}

type RefusedProps = {
  readonly patientId: string;
  readonly why: Extract<DoseWriting, { kind: 'refused' }>['why'];
};

/** What is in the way, and the screen on which it is mended. */
function Refused({ patientId, why }: RefusedProps) {
  const { refusals } = useTexts().nurse.dose.entry;
  const isDisputed = why === 'disputedCourse' || why === 'disputedDose';
  const to = `/patients/${patientId}/${isDisputed ? 'disagreements' : 'course'}`;
  const action =
    why === 'newerMolecule' ? undefined : (
      <Link className="button" to={to}>
        {isDisputed ? refusals.settle : refusals.complete}
      </Link>
    );
  return (
    <Banner tone="warning" actions={action}>
      {refusals[why]}
    </Banner>
  );
}
