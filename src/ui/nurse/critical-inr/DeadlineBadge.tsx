import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useNow } from './useNow.ts';

/** « à fermer avant 18:00 », « délai dépassé : 18:00 » */
export function DeadlineBadge({ deadline }: { readonly deadline: string | undefined }) {
  const { deadline: texts } = useTexts().nurse.criticalInr;
  const format = useFormat();
  const today = useToday();
  const now = useNow();
  if (deadline === undefined) return <Badge tone="warning">{texts.none}</Badge>;
  const when = format.instantFrom(deadline, today);
  const isPast = deadline <= now;
  return (
    <Badge tone={isPast ? 'critical' : 'warning'} icon="clock">
      {isPast ? texts.past(when) : texts.at(when)}
    </Badge>
  );
}
