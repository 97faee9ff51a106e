import { useState } from 'react';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import { ControlProposal } from '#ui/nurse/next-control/ControlProposal.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { controlIntent, takenMeanwhile } from './closingIntents.ts';
import type { ClosingStep } from './closingStep.ts';
import { controlProposed } from './controlProposed.ts';
import { StepCard } from './StepCard.tsx';

/** The day of the next INR: the guideline proposes, a person sets. */
export function ControlStep(step: ClosingStep) {
  const { closing, patientFile } = useTexts().nurse;
  const format = useFormat();
  const { file, record, draft, change, places } = step;
  const saved = record.control;
  const isTyping = saved === undefined || draft.control !== undefined;
  const standing = file.nextControl;
  if (standing !== undefined && isDisagreement(standing)) {
    return (
      <StepCard step="control" saved={saved} places={places}>
        <Banner
          tone="warning"
          actions={
            <Link className="button" to={`/patients/${file.patientId}/disagreements`}>
              {patientFile.settle}
            </Link>
          }
        >
          {closing.control.disputed}
        </Banner>
      </StepCard>
    );
  }
  const before = standing && latestOf(standing.lines[0]);
  return (
    <StepCard step="control" saved={saved} places={places}>
      {isTyping ? (
        <>
          {saved === undefined && before !== undefined && (
            <p className="soft">{closing.control.before(format.day(before.body.dueOn))}</p>
          )}
          <ControlForm {...step} />
        </>
      ) : (
        <>
          <p>
            <strong>{format.longDay(saved.body.dueOn)}</strong>
          </p>
          <Button look="quiet" icon="edit" onClick={() => change({ control: saved.body.dueOn })}>
            {closing.change}
          </Button>
        </>
      )}
    </StepCard>
  );
}

const QUICK_DAYS = [1, 3, 7, 14, 28] as const;

function ControlForm(step: ClosingStep) {
  const { control: texts } = useTexts().nurse.closing;
  const format = useFormat();
  const today = useToday();
  const { file, recording, about, draft, change } = step;
  const [problem, setProblem] = useState<'none' | 'past'>();
  const chosen = QUICK_DAYS.find((days) => addDays(today, days) === draft.control);

  async function save(dueOn: LocalDate | undefined) {
    const wrong = dueOn === undefined ? 'none' : dueOn < today ? 'past' : undefined;
    setProblem(wrong);
    if (dueOn === undefined || wrong !== undefined) return;
    const intent = controlIntent(about, file, dueOn);
    if (intent === undefined) return;
    await recording.record([intent, ...takenMeanwhile(about)], {
      said: texts.savedToast(format.longDay(dueOn)),
      onKept: () => change({ control: undefined }),
    });
  }

  return (
    <>
      <ControlProposal proposal={controlProposed(step, today)} onTake={(control) => change({ control })} />
      <SegmentedControl
        legend={texts.quick}
        options={QUICK_DAYS.map((days) => ({ value: String(days), label: texts.inDays(days) }))}
        value={chosen === undefined ? undefined : String(chosen)}
        onChoose={(days) => change({ control: addDays(today, Number(days)) })}
      />
      <DateField
        label={texts.date}
        value={draft.control}
        earliest={today}
        problem={problem === undefined ? undefined : texts[problem]}
        onDay={(typed) => change({ control: typed.kind === 'day' ? typed.day : undefined })}
      />
      {draft.control !== undefined && <p className="soft">{format.longDay(draft.control)}</p>}
      <Button look="primary" disabled={recording.isUnderWay} onClick={() => void save(draft.control)}>
        {texts.save}
      </Button>
    </>
  );
}
