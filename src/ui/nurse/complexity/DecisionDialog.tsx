import { useState } from 'react';
import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type Decision, decisionIntents } from './decisionIntents.ts';

type Props = {
  readonly file: PatientFile;
  readonly rule: RuleCode;
  readonly version: number;
  readonly decision: Decision;
  readonly onClose: () => void;
};

const ENDS = { oneMonth: 1, threeMonths: 3, sixMonths: 6 } as const;
const END_CHOICES = ['oneMonth', 'threeMonths', 'sixMonths', 'other'] as const;
type EndChoice = (typeof END_CHOICES)[number];
const LONGEST_REASON = 300;

/** A decision on a flag: a reason, and an end after which somebody looks again. Reopening has no end. */
export function DecisionDialog({ file, rule, version, decision, onClose }: Props) {
  const { decision: texts } = useTexts().nurse.complexity;
  const today = useToday();
  const recording = useRecording();
  const [reason, setReason] = useState('');
  const [end, setEnd] = useState<EndChoice>();
  const [day, setDay] = useState<LocalDate>();
  const [isAsked, setAsked] = useState(false);
  const until = end === undefined ? undefined : end === 'other' ? day : monthsBefore(today, -ENDS[end]);
  const needsEnd = decision !== 'reopened';
  const lacksReason = reason.trim() === '';
  const lacksEnd = needsEnd && (until === undefined || until < today);

  function save() {
    setAsked(true);
    if (lacksReason || lacksEnd) return;
    const decided = { rule, decision, reason: reason.trim(), on: today, ruleSetVersion: version };
    const intents = decisionIntents(file, { ...decided, until: needsEnd ? until : undefined });
    void recording.record(intents, { said: texts.saved(rule, texts.kinds[decision]), onKept: onClose });
  }

  return (
    <Dialog
      title={texts.dialog[decision](rule)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" disabled={recording.isUnderWay} onClick={save}>
            {texts.save}
          </Button>
        </>
      }
    >
      <p className="small soft">{texts.help}</p>
      <TextField
        label={texts.why}
        hint={texts.whyHint}
        problem={isAsked && lacksReason ? texts.whyMissing : undefined}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {needsEnd && (
        <EndChoices end={end} day={day} onEnd={setEnd} onDay={setDay} lacking={isAsked && lacksEnd ? 'yes' : 'no'} />
      )}
      <RecordingFailed recording={recording} />
    </Dialog>
  );
}

type EndProps = {
  readonly end: EndChoice | undefined;
  readonly day: LocalDate | undefined;
  readonly onEnd: (end: EndChoice) => void;
  readonly onDay: (day: LocalDate | undefined) => void;
  readonly lacking: 'yes' | 'no';
};

function EndChoices({ end, day, onEnd, onDay, lacking }: EndProps) {
  const { decision: texts } = useTexts().nurse.complexity;
  const today = useToday();
  return (
    <>
      <SegmentedControl
        legend={texts.end}
        options={END_CHOICES.map((value) => ({ value, label: texts.ends[value] }))}
        value={end}
        onChoose={onEnd}
      />
      {end === 'other' && (
        <DateField
          label={texts.endDay}
          value={day}
          earliest={today}
          onDay={(typed) => onDay(typed.kind === 'day' ? typed.day : undefined)}
        />
      )}
      <div role="alert">{lacking === 'yes' && <p className="field-problem">{texts.endMissing}</p>}</div>
    </>
  );
}
