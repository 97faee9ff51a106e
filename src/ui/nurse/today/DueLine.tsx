import { type Copy, missingResult } from '#domain/follow-up/missingResult.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { DueBadge } from '#ui/nurse/next-control/DueBadge.tsx';
import { MissingResultBadge } from '#ui/nurse/next-control/MissingResultBadge.tsx';
import { SummaryLastInr } from './SummaryLastInr.tsx';

type Props = { readonly patient: PatientSummary; readonly copy: Copy };

/** A result that may come today: only what is told of it is said, not that it is missing. */
export function DueLine({ patient, copy }: Props) {
  const { nextControl: dueOn, control } = patient;
  return (
    <>
      <span className="row">
        {dueOn !== undefined && <DueBadge dueOn={dueOn} state="due" />}
        {control.trace.kind !== 'none' && <MissingResultBadge missing={missingResult(control.trace, copy)} />}
      </span>
      <SummaryLastInr patient={patient} />
    </>
  );
}
