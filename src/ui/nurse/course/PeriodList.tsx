import type { WritingFact } from '#facts/clinicFact.ts';
import type { Kind } from '#facts/kinds.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props<K extends Kind> = {
  /** In the order of their days. */
  readonly periods: readonly WritingFact<K>[];
  readonly say: (fact: WritingFact<K>) => string;
  readonly onCorrect: (fact: WritingFact<K>) => void;
};

/** What held from when on, the last first; each may be put right by itself. */
export function PeriodList<K extends Kind>({ periods, say, onCorrect }: Props<K>) {
  const { course } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const current = periods.findLast(({ validFrom }) => validFrom !== undefined && validFrom <= today);
  return (
    <ol className="plain-list periods">
      {periods.toReversed().map((fact) => {
        const day = fact.validFrom === undefined ? '' : format.day(fact.validFrom);
        return (
          <li key={fact.id} className="period">
            <span className="stack-lines">
              <span className="row">
                <strong>{course.since(day)}</strong>
                {fact === current && <Badge tone="accent">{course.inForce}</Badge>}
                {fact.validFrom !== undefined && fact.validFrom > today && <Badge>{course.toCome}</Badge>}
              </span>
              <span>{say(fact)}</span>
            </span>
            <Button aria-label={course.correctPeriod(day)} onClick={() => onCorrect(fact)}>
              {course.correct}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
