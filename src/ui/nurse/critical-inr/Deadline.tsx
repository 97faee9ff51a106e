import { useState } from 'react';
import { instantHere, parseHour } from '#ui/nurse/close-result/hourOfDay.ts';
import type { ClosingStep } from '#ui/nurse/close-result/closingStep.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { deadlineIntent } from './criticalIntents.ts';
import { DeadlineBadge } from './DeadlineBadge.tsx';

/** Proposed until the clinic says when it closes; a person sets the hour all the same. */
const CLOSING_HOUR = '18:00';

/** Until when a critical result is to be closed: an hour of today, set by a person. */
export function Deadline({ result, recording, about }: Pick<ClosingStep, 'result' | 'recording' | 'about'>) {
  const { deadline: texts } = useTexts().nurse.criticalInr;
  const format = useFormat();
  const today = useToday();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<'wrong' | 'later'>();

  async function save() {
    const hour = parseHour(typed ?? CLOSING_HOUR);
    const until = hour === undefined ? undefined : instantHere(today, hour);
    const wrong = until === undefined ? 'wrong' : until <= new Date().toISOString() ? 'later' : undefined;
    setProblem(wrong);
    if (until === undefined || wrong !== undefined) return;
    await recording.record([deadlineIntent(about, until)], {
      said: texts.saved(format.instantFrom(until, today)),
      onKept: () => setTyped(undefined),
    });
  }

  return (
    <div className="stack stack--tight">
      <p>
        <DeadlineBadge deadline={result.deadline} />
      </p>
      <div className="row critical-deadline">
        <TextField
          label={texts.hour}
          hint={texts.hourHint}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          value={typed ?? CLOSING_HOUR}
          problem={problem === undefined ? undefined : texts[problem]}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button disabled={recording.isUnderWay} onClick={() => void save()}>
          {texts.set}
        </Button>
      </div>
    </div>
  );
}
