import { useState } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PeopleToCall } from '#ui/nurse/critical-inr/PeopleToCall.tsx';
import { AttemptList } from './AttemptList.tsx';
import { CallForm } from './CallForm.tsx';
import { type CallProblem, newCall, readCall } from './callFields.ts';
import { attemptIntent, takenMeanwhile } from './closingIntents.ts';
import type { ClosingStep } from './closingStep.ts';
import { hourHere } from './hourOfDay.ts';
import { StepCard } from './StepCard.tsx';

/** Every attempt to tell somebody. Only a named person who was told closes the result. */
export function CallStep(step: ClosingStep) {
  const { closing } = useTexts().nurse;
  const today = useToday();
  const { file, result, record, recording, about, draft, change, places } = step;
  const [problem, setProblem] = useState<CallProblem>();
  const isClosed = result.state.kind === 'closed';
  const isTyping = !isClosed || draft.call !== undefined;
  const typed = draft.call ?? newCall(file, places);

  async function save() {
    const read = readCall(typed, { day: today, hour: hourHere(new Date()) });
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    const { attempt } = read;
    const isTold = attempt.outcome === 'told';
    const said = isTold
      ? closing.call.closedToast(attempt.name ?? '')
      : closing.call.savedToast(closing.call.outcomes[typed.outcome ?? 'noAnswer']);
    await recording.record([attemptIntent(about, attempt), ...(isTold ? [] : takenMeanwhile(about))], {
      said,
      onKept: () => change({ call: undefined }),
    });
  }

  return (
    <StepCard step="call" saved={isClosed ? record.attempts.at(-1) : undefined} places={places}>
      <PeopleToCall file={file} places={places} />
      <AttemptList attempts={record.attempts} />
      {isTyping ? (
        <>
          <CallForm file={file} places={places} typed={typed} problem={problem} onTyped={(call) => change({ call })} />
          <Button look="primary" disabled={recording.isUnderWay} onClick={() => void save()}>
            {closing.call.save}
          </Button>
        </>
      ) : (
        <Button look="quiet" icon="phone" onClick={() => change({ call: newCall(file, places) })}>
          {closing.call.again}
        </Button>
      )}
    </StepCard>
  );
}
