import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type ReasonDraft, reasonProblem, REASONS } from './entryReason.ts';

type Props = {
  readonly reason: ReasonDraft;
  readonly onReason: (reason: ReasonDraft) => void;
  readonly purpose: keyof typeof REASONS;
  /** `yes` once somebody tried to save. */
  readonly tried: 'yes' | 'no';
};

const LONGEST_REASON = 200;

export function ReasonFields({ reason, onReason, purpose, tried }: Props) {
  const { entry, problem: problems } = useTexts().nurse.clinicalHistory;
  const problem = tried === 'yes' ? reasonProblem(reason) : undefined;
  return (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={entry.reasonFor[purpose]}
        options={REASONS[purpose].map((value) => ({ value, label: entry.reasonChoices[value] }))}
        value={REASONS[purpose].find((value) => value === reason.choice)}
        onChoose={(choice) => onReason({ ...reason, choice })}
      />
      {reason.choice === 'other' && (
        <TextField
          label={entry.otherReason}
          maxLength={LONGEST_REASON}
          value={reason.other}
          onChange={(event) => onReason({ ...reason, other: event.target.value })}
        />
      )}
      <div role="alert">{problem !== undefined && <p className="field-problem">{problems[problem]}</p>}</div>
    </div>
  );
}
