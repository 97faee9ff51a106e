import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { TypedWhy, WhyProblems } from './why.ts';

const LONGEST_REASON = 300;

type Props = {
  readonly value: TypedWhy;
  readonly onChange: (value: TypedWhy) => void;
  readonly problems: WhyProblems;
};

/** A mistake to put right, or something that has changed: two different things, in plain words, with the reason. */
export function WhyFields({ value, onChange, problems }: Props) {
  const { why } = useTexts().nurse.identityForm;
  return (
    <div className="stack">
      <ChoiceField
        legend={why.legend}
        look="list"
        options={(['correction', 'change'] as const).map((act) => ({
          value: act,
          label: (
            <span className="choice-lines">
              <span>{why.act[act]}</span>
              <span className="small">{why.help[act]}</span>
            </span>
          ),
        }))}
        value={value.act}
        onChoose={(act) => onChange({ ...value, act })}
        problem={problems.act && why.problem.act}
      />
      <TextField
        label={why.reason}
        hint={value.act === 'correction' ? why.reasonHint.correction : why.reasonHint.change}
        maxLength={LONGEST_REASON}
        value={value.reason}
        onChange={(event) => onChange({ ...value, reason: event.target.value })}
        problem={problems.reason && why.problem.reason}
      />
    </div>
  );
}
