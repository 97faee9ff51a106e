import type { OpenedPatient, Places } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ControlNowCard } from './ControlNowCard.tsx';
import { RecallCard } from './RecallCard.tsx';
import { SampleCard } from './SampleCard.tsx';
import { SetControlCard } from './SetControlCard.tsx';

/** The next INR of a patient: its day, the sample that was taken, the calls when it does not come. */
export function NextControlScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <NextControlOf key={patientId} opened={opened} places={places} />}
    </OpenedFile>
  );
}

function NextControlOf({ opened, places }: { readonly opened: OpenedPatient; readonly places: Places }) {
  const { nextControl, words, patientFile } = useTexts().nurse;
  const { file } = opened;
  const home = `/patients/${file.patientId}`;
  return (
    <div className="screen">
      <PatientBanner file={file} task={nextControl.title} back={{ to: home, label: words.backToFile }}>
        <Link className={buttonClass('primary', 'large')} to={`${home}/inr`}>
          {patientFile.enterInr}
        </Link>
      </PatientBanner>
      <div className="columns">
        <div className="stack">
          <ControlNowCard opened={opened} places={places} />
          <SetControlCard file={file} />
        </div>
        <div className="stack">
          <RecallCard file={file} places={places} />
          <SampleCard file={file} places={places} />
        </div>
      </div>
    </div>
  );
}
