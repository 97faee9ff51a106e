import type { SummaryComplexity } from '#store/patientSummary.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { STATUS_TONES } from './statusTones.ts';

type Props = {
  readonly complexity: Pick<SummaryComplexity, 'status' | 'priority'>;
  /** `alerts`: nothing of who is not complex, or of whom it is not known: in a long list that would be noise. */
  readonly says: 'everything' | 'alerts';
};

/** Whether a patient is complex, in a word. */
export function ComplexityBadge({ complexity: { status, priority }, says }: Props) {
  const { complexity: texts } = useTexts().nurse;
  if (says === 'alerts' && status !== 'complex' && status !== 'toWatch') return null;
  return (
    <Badge tone={STATUS_TONES[status]}>
      {status === 'complex' ? `${texts.status[status]} · ${priority}` : texts.status[status]}
    </Badge>
  );
}
