import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type Reason, REASON_CHOICES } from './reason.ts';

type Props = {
  readonly reason: Reason;
  readonly onReason: (reason: Reason) => void;
  readonly problem: 'no-reason' | 'no-reason-text' | undefined;
};

const LONGEST_REASON = 200;

export function ReasonChoice({ reason, onReason, problem }: Props) {
  const { inrEntry } = useTexts().nurse;
  return (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={inrEntry.reason.label}
        options={REASON_CHOICES.map((value) => ({ value, label: inrEntry.reason.choices[value] }))}
        value={reason.choice}
        onChoose={(choice) => onReason({ ...reason, choice })}
      />
      {reason.choice === 'other' && (
        <TextField
          label={inrEntry.reason.other}
          hint={inrEntry.reason.otherHint}
          maxLength={LONGEST_REASON}
          value={reason.other}
          onChange={(event) => onReason({ ...reason, other: event.target.value })}
        />
      )}
      <div role="alert">{problem !== undefined && <p className="field-problem">{inrEntry.problem[problem]}</p>}</div>
    </div>
  );
}
