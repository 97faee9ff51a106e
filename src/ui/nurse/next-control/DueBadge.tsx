import { daysPastDue, type NextControlState } from '#domain/follow-up/nextControl.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly dueOn: LocalDate; readonly state: NextControlState };

/** How a control stands by its day, in the same words on every list. */
export function DueBadge({ dueOn, state }: Props) {
  const { expectedResults: texts } = useTexts().nurse;
  const daysPast = daysPastDue({ dueOn, today: useToday() });
  switch (state) {
    case 'late':
      return (
        <Badge tone="warning" icon="clock">
          {texts.late(daysPast)}
        </Badge>
      );
    case 'due':
      return <Badge tone="accent">{daysPast === 0 ? texts.dueToday : texts.dueSince(daysPast)}</Badge>;
    case 'upcoming':
      return <Badge>{texts.inDays(-daysPast)}</Badge>;
    case 'done':
      return <Badge icon="check">{texts.received}</Badge>;
  }
}
