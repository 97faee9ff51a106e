import { memo } from 'react';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { DueBadge } from '#ui/nurse/next-control/DueBadge.tsx';
import { SummaryLastInr } from '#ui/nurse/today/SummaryLastInr.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
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
        <DueBadge dueOn={dueOn} state={result.state} />
        <span className="small soft">{expectedResults.dueOn(format.day(dueOn))}</span>
        <SummaryMarks patient={patient} />
      </span>
      <SummaryLastInr patient={patient} />
      <Button onClick={() => onEnter(patient.patientId)} aria-label={expectedResults.enterFor(nameInLine(patient))}>
        {expectedResults.enter}
      </Button>
    </div>
  );
});
