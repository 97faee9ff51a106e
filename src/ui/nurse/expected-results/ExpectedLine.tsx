import { memo } from 'react';
import type { PatientSummary } from '#store/store.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryInrLine } from '#ui/nurse/patient-banner/SummaryInrLine.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ExpectedResult } from './expectedResults.ts';

type Props = {
  readonly result: ExpectedResult;
  readonly current: 'yes' | 'no';
  readonly onEnter: (patientId: string) => void;
};

/** One awaited result: who, since when, and the way to enter it. */
export const ExpectedLine = memo(function ExpectedLine({ result, current, onEnter }: Props) {
  const { expectedResults } = useTexts().nurse;
  const format = useFormat();
  const { patient, dueOn } = result;
  return (
    <div className="list-line expected-line" aria-current={current === 'yes' ? 'true' : undefined}>
      <Link
        className="expected-line-who"
        to={`/patients/${patient.patientId}`}
        aria-label={expectedResults.openFor(nameInLine(patient))}
      >
        <strong>
          <PatientName name={patient} />
        </strong>
        <span className="small soft">
          <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
        </span>
      </Link>
      <span className="expected-line-due">
        <Lateness result={result} />
        <span className="small soft">{expectedResults.dueOn(format.day(dueOn))}</span>
        <SummaryMarks patient={patient} />
      </span>
      <LastInr patient={patient} />
      <Button onClick={() => onEnter(patient.patientId)} aria-label={expectedResults.enterFor(nameInLine(patient))}>
        {expectedResults.enter}
      </Button>
    </div>
  );
});

function Lateness({ result: { state, daysPast } }: Pick<Props, 'result'>) {
  const { expectedResults } = useTexts().nurse;
  switch (state) {
    case 'late':
      return (
        <Badge tone="warning" icon="clock">
          {expectedResults.late(daysPast)}
        </Badge>
      );
    case 'due':
      return (
        <Badge tone="accent">{daysPast === 0 ? expectedResults.dueToday : expectedResults.dueSince(daysPast)}</Badge>
      );
    case 'upcoming':
      return <Badge>{expectedResults.inDays(-daysPast)}</Badge>;
  }
}

function LastInr({ patient }: { readonly patient: PatientSummary }) {
  const { patients } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { worstInr } = patient;
  if (worstInr === undefined) return <span className="expected-line-inr soft">{patients.noInr}</span>;
  return (
    <span className="expected-line-inr">
      <span className="row">
        <span className="small soft">{patients.lastInr}</span>
        <SummaryInrLine {...patient} />
      </span>
      <span className="small soft">{`${format.day(worstInr.date)} (${format.dayFrom(worstInr.date, today)})`}</span>
    </span>
  );
}
