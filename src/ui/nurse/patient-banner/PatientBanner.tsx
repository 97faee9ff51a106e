import type { ReactNode } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import { JoinedMark } from '#ui/nurse/duplicates/JoinedMark.tsx';
import { ScreenHeading } from '#ui/shared/layout/ScreenHeading.tsx';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { BirthLine } from './BirthLine.tsx';
import { FileMarks } from './FileMarks.tsx';
import { identityShown, provisionalShown } from './identityShown.ts';
import { PatientName } from './PatientName.tsx';

type Props = {
  readonly file: PatientFile;
  /** What one does here with this patient, on screens inside his file. */
  readonly task?: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly children?: ReactNode;
};

/** Who this is about, on top of every screen of a patient: a value typed into the wrong file is the worst mistake. */
export function PatientBanner({ file, task, back, children }: Props) {
  const identity = identityShown(file);
  return (
    <header className="patient-banner">
      <Link
        className="patient-banner-back button button--quiet"
        to={back.to}
        aria-label={back.label}
        title={back.label}
      >
        <Icon name="arrowLeft" />
      </Link>
      <div className="patient-banner-who">
        <ScreenHeading>
          {identity === undefined ? <WithoutIdentity file={file} /> : <PatientName name={identity} />}
          {task !== undefined && <span className="patient-banner-task">{task}</span>}
        </ScreenHeading>
        <p className="row patient-banner-line">
          {identity !== undefined && <BirthLine birthDate={identity.birthDate} sex={identity.sex} />}
          <JoinedMark file={file} />
          <FileMarks file={file} />
        </p>
      </div>
      {children !== undefined && <div className="patient-banner-actions no-print">{children}</div>}
    </header>
  );
}

/** « Dossier 123 » while nobody has written who the patient is; no number either: nothing has come yet. */
function WithoutIdentity({ file }: Pick<Props, 'file'>) {
  const { words } = useTexts().nurse;
  const reference = provisionalShown(file);
  if (reference === undefined) return <>{words.unknownPatient}</>;
  return <span className="birth-name">{words.provisionalFile(reference)}</span>;
}
