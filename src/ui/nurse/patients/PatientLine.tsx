import { memo } from 'react';
import { nextControlState } from '#domain/follow-up/nextControl.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ComplexityBadge } from '#ui/nurse/complexity/ComplexityBadge.tsx';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { DueBadge } from '#ui/nurse/next-control/DueBadge.tsx';
import { SummaryLastInr } from '#ui/nurse/today/SummaryLastInr.tsx';
import { isFollowed } from './findPatients.ts';

type Props = { readonly patient: PatientSummary };

/** One patient as a nurse recognises him, and how he stands. Drawn again only when his own line moved. */
export const PatientLine = memo(function PatientLine({ patient }: Props) {
  const { words } = useTexts().nurse;
  return (
    <Link className="list-line patient-line" to={`/patients/${patient.patientId}`}>
      <span className="patient-line-who">
        <strong>
          <PatientName name={patient} />
        </strong>
        <span className="small soft">
          <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
        </span>
        <span className="patient-line-marks">
          {!isFollowed(patient) && <Badge>{words.status(patient.status)}</Badge>}
          {isFollowed(patient) && <ComplexityBadge complexity={patient.complexity} says="alerts" />}
          <SummaryMarks patient={patient} />
          {patient.waiting > 0 && (
            <Badge tone="waiting" icon="saved">
              {words.notSent(patient.waiting)}
            </Badge>
          )}
        </span>
      </span>
      <SummaryLastInr patient={patient} label="forReaders" />
      <NextControl patient={patient} />
    </Link>
  );
});

function NextControl({ patient }: Props) {
  const format = useFormat();
  const { patients } = useTexts().nurse;
  return (
    <span className="patient-line-control">
      <span className="small soft">{patients.nextControl}</span>
      <span>{patient.nextControl === undefined ? patients.noControl : format.day(patient.nextControl)}</span>
      {isFollowed(patient) && <Lateness patient={patient} />}
    </span>
  );
}

function Lateness({ patient: { nextControl: dueOn, control } }: Props) {
  const today = useToday();
  const format = useFormat();
  if (dueOn === undefined) return null;
  const state = nextControlState({ dueOn, today, answered: control.answered });
  if (state === 'upcoming') return <span className="small soft">{format.dayFrom(dueOn, today)}</span>;
  return <DueBadge dueOn={dueOn} state={state} />;
}
