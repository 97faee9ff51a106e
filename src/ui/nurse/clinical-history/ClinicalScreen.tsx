import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { FileTabs } from '#ui/nurse/patient-banner/FileTabs.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AssessmentsSection } from './AssessmentsSection.tsx';
import { ClinicalSection } from './ClinicalSection.tsx';

/** What he has and takes beside what happened to him, each always in its place. */
const COLUMNS = [
  ['condition', 'coMedication'],
  ['hospitalStay', 'clinicalEvent', 'avkInterruption', 'plannedProcedure'],
] as const;

/** What the patient has, takes and went through. */
export function ClinicalScreen({ patientId }: { readonly patientId: string }) {
  const { patientFile } = useTexts().nurse;
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => (
        <div className="screen clinical">
          <PatientBanner file={opened.file} back={{ to: '/patients', label: patientFile.back }} />
          <FileTabs patientId={patientId} current="clinical" />
          <div className="clinical-sections">
            {COLUMNS.map((kinds) => (
              <div key={kinds[0]} className="stack">
                {kinds.map((kind) => (
                  <ClinicalSection key={kind} kind={kind} opened={opened} places={places} />
                ))}
              </div>
            ))}
          </div>
          <AssessmentsSection opened={opened} places={places} />
        </div>
      )}
    </OpenedFile>
  );
}
