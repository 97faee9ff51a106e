import type { PatientSummary } from '#store/patientSummary.ts';
import { SummaryInrLine } from '#ui/nurse/patient-banner/SummaryInrLine.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly patient: PatientSummary;
  /** `forReaders`: where the column already says what stands in it. */
  readonly label?: 'shown' | 'forReaders';
};

/** The last INR of a list's line, its position and its day; in dispute, the value that alerts most. */
export function SummaryLastInr({ patient, label = 'shown' }: Props) {
  const { patients } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { worstInr } = patient;
  if (worstInr === undefined) return <span className="summary-last-inr soft">{patients.noInr}</span>;
  return (
    <span className="summary-last-inr">
      <span className="row">
        <span className={label === 'shown' ? 'small soft' : 'for-readers'}>{patients.lastInr}</span>
        <SummaryInrLine {...patient} />
      </span>
      <span className="small soft">{`${format.day(worstInr.date)} (${format.dayFrom(worstInr.date, today)})`}</span>
    </span>
  );
}
