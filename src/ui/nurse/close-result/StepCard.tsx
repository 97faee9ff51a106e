import type { ReactNode } from 'react';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Places } from '#store/store.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type ClosingStepName, stepId } from './StepNav.tsx';

type Props = {
  readonly step: ClosingStepName;
  /** The fact that stands for this step; nothing while it is to be done. */
  readonly saved: ClinicFact | undefined;
  readonly places: Places;
  /** A step that may well stay empty does not nag. */
  readonly wanted?: 'yes' | 'no';
  readonly children: ReactNode;
};

/** One step of a result, with whether it was saved, by whom and when. */
export function StepCard({ step, saved, places, wanted = 'yes', children }: Props) {
  const { closing } = useTexts().nurse;
  return (
    <div id={stepId(step)} className={`closing-step closing-step--${step}`}>
      <Card
        title={closing.steps[step]}
        aside={
          saved === undefined ? (
            wanted === 'yes' && <Badge>{closing.notYet}</Badge>
          ) : (
            <Badge tone="accent" icon="check">
              {closing.saved}
            </Badge>
          )
        }
      >
        {children}
        {saved !== undefined && <SavedBy fact={saved} places={places} />}
      </Card>
    </div>
  );
}

/** « Enregistré par Claire Morel, 14:05 » */
export function SavedBy({ fact, places }: { readonly fact: ClinicFact; readonly places: Places }) {
  const { closing, words } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const author = places.people.get(fact.author)?.name ?? words.someone;
  return <p className="small soft">{closing.savedBy(author, format.instantFrom(fact.writtenAt.instant, today))}</p>;
}
