import { doseOf } from '#facts/doseOf.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { FileTabs } from '#ui/nurse/patient-banner/FileTabs.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CourseSummaryCard } from './CourseSummaryCard.tsx';
import { CurrentDoseCard, NoDose } from './CurrentDoseCard.tsx';
import { DisputedDoseCard } from './DisputedDoseCard.tsx';
import { DoseHistoryCard } from './DoseHistoryCard.tsx';
import { StoppedNotice } from './StoppedNotice.tsx';
import { ToValidateCard } from './ToValidateCard.tsx';

/** The treatment of a patient: the dose somebody decided, those that wait for a decision, and all there ever were. */
export function TreatmentScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <TreatmentView key={patientId} opened={opened} places={places} />}
    </OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function TreatmentView({ opened, places }: Props) {
  const { file } = opened;
  const { patientId } = file;
  const { dose: texts, patientFile } = useTexts().nurse;
  const recording = useRecording();
  const dose = doseOf(file, useToday());
  return (
    <div className="screen">
      <PatientBanner file={file} back={{ to: '/patients', label: patientFile.back }}>
        <Link className={buttonClass('primary', 'large')} to={`/patients/${patientId}/dose`}>
          {texts.write}
        </Link>
      </PatientBanner>
      <FileTabs patientId={patientId} current="treatment" />
      <div className="treatment">
        <div className="stack">
          {dose.kind === 'settled' &&
            dose.toValidate.map((waiting) => (
              <ToValidateCard key={waiting.id} {...{ file, places, waiting, recording }} said={dose} />
            ))}
          {dose.kind === 'settled' && <CurrentDoseCard file={file} said={dose} />}
          {dose.kind === 'disputed' && <DisputedDoseCard file={file} heads={dose.heads} />}
          {dose.kind === 'none' && (
            <Card title={texts.current}>
              <StoppedNotice file={file} />
              <NoDose />
            </Card>
          )}
        </div>
        <div className="stack">
          <CourseSummaryCard file={file} />
          <DoseHistoryCard
            opened={opened}
            places={places}
            said={dose.kind === 'settled' ? dose : undefined}
            recording={recording}
          />
        </div>
      </div>
      <RecordingFailed recording={recording} />
    </div>
  );
}
