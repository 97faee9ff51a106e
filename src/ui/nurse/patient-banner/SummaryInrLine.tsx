import type { PatientSummary } from '#store/patientSummary.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PositionBadge } from './PositionBadge.tsx';
import { summaryPosition } from './summaryPosition.ts';

type Props = Pick<PatientSummary, 'worstInr' | 'lastInrDisputed'>;

/** The last INR of a list's line with its position; in dispute, the value that alerts most, said to be checked. */
export function SummaryInrLine({ worstInr, lastInrDisputed }: Props) {
  const { words } = useTexts().nurse;
  const format = useFormat();
  if (worstInr === undefined) return null;
  return (
    <span className="row">
      <strong className="patient-line-value">{format.inr(worstInr)}</strong>
      <PositionBadge position={summaryPosition(worstInr)} />
      {lastInrDisputed === 'yes' && <Badge tone="warning">{words.toCheck}</Badge>}
    </span>
  );
}
