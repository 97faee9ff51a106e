import { isDisagreement, type Line, valueOn, latestOf } from '#facts/fold.ts';
import type { OpenedPatient } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ConfirmRangeForm } from './ConfirmRangeForm.tsx';
import { rangesToConfirm } from './rangesToConfirm.ts';

/** One patient's imported range: confirmed, or another chosen in its place. */
export function ConfirmRangeScreen({ patientId }: { readonly patientId: string }) {
  return <OpenedFile patientId={patientId}>{(opened) => <ConfirmRange opened={opened} />}</OpenedFile>;
}

function ConfirmRange({ opened }: { readonly opened: OpenedPatient }) {
  const { confirm: texts } = useTexts().nurse.importing;
  const { file } = opened;
  return (
    <div className="screen">
      <PatientBanner file={file} task={texts.task} back={{ to: '/ranges-to-confirm', label: texts.backToList }} />
      {file.course !== undefined && isDisagreement(file.course) ? (
        <Banner
          tone="warning"
          actions={
            <Link className={buttonClass('plain')} to={`/patients/${file.patientId}/disagreements`}>
              {texts.toDisagreements}
            </Link>
          }
        >
          {texts.disputed}
        </Banner>
      ) : (
        <OneCourse opened={opened} line={file.course?.lines[0]} />
      )}
    </div>
  );
}

type CourseProps = { readonly opened: OpenedPatient; readonly line: Line<'avkCourse'> | undefined };

function OneCourse({ opened, line }: CourseProps) {
  const { confirm: texts } = useTexts().nurse.importing;
  const today = useToday();
  const { go } = useRouter();
  const next = useNext(opened.file.patientId);
  const course = line && (valueOn(line, today) ?? latestOf(line));
  if (line !== undefined && course?.body.rangeStatus === 'toBeConfirmed') {
    return (
      <ConfirmRangeForm
        key={line.head.id}
        file={opened.file}
        course={course}
        head={line.head.id}
        onSaved={() => go(next ?? '/ranges-to-confirm', 'replace')}
      />
    );
  }
  return (
    <EmptyState
      icon="check"
      title={texts.settled}
      action={
        <Link className={buttonClass('primary')} to={next ?? '/ranges-to-confirm'}>
          {next === undefined ? texts.backToList : texts.next}
        </Link>
      }
    />
  );
}

/** The screen of whoever is first on the list but for this patient. */
function useNext(patientId: string): string | undefined {
  const { patients } = useDirectory();
  const next = rangesToConfirm(patients).find((patient) => patient.patientId !== patientId);
  return next && `/patients/${next.patientId}/confirm-range`;
}
