import type { ResultToClose } from '#facts/resultsToClose.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClosingRecord } from './closingRecord.ts';

const STEPS = ['questions', 'decision', 'control', 'call', 'note'] as const;
export type ClosingStepName = (typeof STEPS)[number];

type Props = { readonly record: ClosingRecord; readonly result: ResultToClose };

/** What is done and what is left, each step one touch away: on a telephone the last one is far below. */
export function StepNav({ record, result }: Props) {
  const { closing } = useTexts().nurse;
  const done: Readonly<Record<ClosingStepName, boolean>> = {
    questions: record.checklist !== undefined,
    decision: record.decision !== undefined,
    control: record.control !== undefined,
    call: result.state.kind === 'closed',
    note: record.notes.length > 0,
  };
  return (
    <nav className="closing-nav no-print" aria-label={closing.stepsLabel}>
      {STEPS.map((step) => (
        <Button
          key={step}
          look="quiet"
          {...(done[step] ? { icon: 'check' as const } : {})}
          onClick={() => document.getElementById(stepId(step))?.scrollIntoView({ block: 'start' })}
        >
          {closing.steps[step]}
          {done[step] && <span className="for-readers">{closing.stepDone}</span>}
        </Button>
      ))}
    </nav>
  );
}

export function stepId(step: ClosingStepName): string {
  return `closing-${step}`;
}
