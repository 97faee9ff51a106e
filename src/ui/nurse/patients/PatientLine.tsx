import { memo } from 'react';
import { daysPastDue, nextControlState } from '#domain/follow-up/nextControl.ts';
import type { PatientSummary } from '#store/store.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryInrLine } from '#ui/nurse/patient-banner/SummaryInrLine.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
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
          <SummaryMarks patient={patient} />
          {patient.waiting > 0 && (
            <Badge tone="waiting" icon="saved">
              {words.notSent(patient.waiting)}
            </Badge>
          )}
        </span>
      </span>
      <LastInr patient={patient} />
      <NextControl patient={patient} />
    </Link>
  );
});

function LastInr({ patient }: Props) {
  const format = useFormat();
  const today = useToday();
  const { patients } = useTexts().nurse;
  const { worstInr } = patient;
  if (worstInr === undefined) return <span className="patient-line-inr soft">{patients.noInr}</span>;
  return (
    <span className="patient-line-inr">
      <span className="for-readers">{patients.lastInr}</span>
      <SummaryInrLine {...patient} />
      <span className="small soft">{`${format.day(worstInr.date)} (${format.dayFrom(worstInr.date, today)})`}</span>
    </span>
  );
}

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
  const { patients } = useTexts().nurse;
  const today = useToday();
  const format = useFormat();
  if (dueOn === undefined) return null;
  const state = nextControlState({ dueOn, today, answered: control.answered });
  const days = daysPastDue({ dueOn, today });
  switch (state) {
    case 'late':
      return (
        <Badge tone="warning" icon="clock">
          {patients.lateBy(days)}
        </Badge>
      );
    case 'due':
      return <Badge tone="accent">{days === 0 ? patients.dueToday : patients.dueSince(days)}</Badge>;
    case 'done':
      return <span className="small soft">{patients.done}</span>;
    case 'upcoming':
      return <span className="small soft">{format.dayFrom(dueOn, today)}</span>;
  }
}
