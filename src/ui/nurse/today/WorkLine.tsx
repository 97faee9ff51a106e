import type { ReactNode } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly patient: PatientSummary;
  readonly action: { readonly to: string; readonly label: string };
  /** `primary`: what this list is there for, and presses. */
  readonly look?: 'plain' | 'primary';
  readonly children: ReactNode;
};

/** One thing to do about one patient: who, what of it, and the one touch to where it is done. */
export function WorkLine({ patient, action, look = 'plain', children }: Props) {
  const { today } = useTexts().nurse;
  const name = nameInLine(patient);
  return (
    <div className="list-line work-line">
      <div className="work-line-who">
        <Link className="work-line-name" to={`/patients/${patient.patientId}`} aria-label={today.openFile(name)}>
          <strong>
            <PatientName name={patient} />
          </strong>
          <span className="small soft">
            <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
          </span>
        </Link>
        <span className="work-line-marks">
          <SummaryMarks patient={patient} />
        </span>
      </div>
      <div className="work-line-what">{children}</div>
      <Link className={buttonClass(look)} to={action.to} aria-label={today.action.ofWhom(action.label, name)}>
        {action.label}
      </Link>
    </div>
  );
}
