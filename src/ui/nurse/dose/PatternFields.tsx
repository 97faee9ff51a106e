import { avkTablet } from '#domain/dosing/avkTablets.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import {
  DOSE_SHAPES,
  type DoseDraft,
  FEWEST_CYCLE_DAYS,
  MOST_CYCLE_DAYS,
  withCycleDays,
  withQuarters,
  withShape,
} from './doseDraft.ts';
import { QuarterStepper } from './QuarterStepper.tsx';

type Props = {
  readonly draft: DoseDraft;
  readonly onDraft: (draft: DoseDraft) => void;
  readonly problem: string | undefined;
};

/** Rhythm and dose of each day. Until a tablet is chosen there is nothing to count in. */
export function PatternFields({ draft, onDraft, problem }: Props) {
  const { entry } = useTexts().nurse.dose;
  const tablet = draft.tablet === undefined ? undefined : avkTablet(draft.tablet);
  const dayName = useDayName(draft);
  if (tablet === undefined) return null;
  return (
    <>
      <SegmentedControl
        legend={entry.shape}
        options={DOSE_SHAPES.map((value) => ({ value, label: entry.shapes[value] }))}
        value={draft.shape}
        onChoose={(shape) => onDraft(withShape(draft, shape))}
      />
      {draft.shape === 'alternating' && <CycleDays draft={draft} onDraft={onDraft} />}
      <p className="field-hint">{entry.step(entry.steps[tablet.quarterStep])}</p>
      <div className="quarter-steppers">
        {draft.quarters.map((quarters, at) => (
          <QuarterStepper
            key={dayName(at)}
            day={dayName(at)}
            quarters={quarters}
            tablet={tablet}
            onQuarters={(next) => onDraft(withQuarters(draft, at, next))}
          />
        ))}
      </div>
      <div role="alert">{problem !== undefined && <p className="field-problem">{problem}</p>}</div>
      {draft.shape === 'alternating' && (
        <DateField
          label={entry.anchor}
          hint={entry.anchorHint}
          value={draft.anchor ?? draft.validFrom}
          onDay={(typed) => onDraft({ ...draft, anchor: typed.kind === 'day' ? typed.day : undefined })}
        />
      )}
    </>
  );
}

function CycleDays({ draft, onDraft }: Pick<Props, 'draft' | 'onDraft'>) {
  const { entry } = useTexts().nurse.dose;
  const days = draft.quarters.length;
  return (
    <div className="row">
      <span>{entry.cycleDays}</span>
      <Button
        aria-label={entry.lessDays}
        disabled={days <= FEWEST_CYCLE_DAYS}
        onClick={() => onDraft(withCycleDays(draft, days - 1))}
      >
        {'−'}
      </Button>
      <output>
        <strong>{entry.cycleDaysOf(days)}</strong>
      </output>
      <Button
        aria-label={entry.moreDays}
        disabled={days >= MOST_CYCLE_DAYS}
        onClick={() => onDraft(withCycleDays(draft, days + 1))}
      >
        {'+'}
      </Button>
    </div>
  );
}

function useDayName({ shape }: DoseDraft): (at: number) => string {
  const { entry, weekdays } = useTexts().nurse.dose;
  return (at) => {
    if (shape === 'daily') return entry.everyDay;
    return shape === 'weekly' ? (weekdays[at] ?? '') : entry.cycleDay(at + 1);
  };
}
