import { useId } from 'react';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { DecisionDraft, DecisionProblem } from './decisionDraft.ts';

type Props = {
  readonly choices: readonly NonNullable<DecisionDraft['who']>[];
  readonly draft: DecisionDraft;
  readonly onDraft: (draft: DecisionDraft) => void;
  /** Said once somebody has tried to save. */
  readonly problems: readonly DecisionProblem[];
  /** Names that may be meant, to be chosen instead of typed. */
  readonly prescribers: readonly string[];
};

const HOWS = ['inPerson', 'written', 'telephone'] as const;
const LONGEST = 120;

/** Who decided and how it was said. Nothing is chosen beforehand: a dose is nobody's until somebody says whose. */
export function DecisionFields({ choices, draft, onDraft, problems, prescribers }: Props) {
  const { decision } = useTexts().nurse.dose.entry;
  const problem = (field: DecisionProblem) => (problems.includes(field) ? decision.problem[field] : undefined);
  const label = (who: NonNullable<DecisionDraft['who']>) =>
    decision.choices[who === 'prescriber' && choices.includes('myself') ? 'prescriberOther' : who];
  return (
    <div className="stack">
      <div className="stack stack--tight">
        <SegmentedControl
          legend={decision.who}
          options={choices.map((who) => ({ value: who, label: label(who) }))}
          value={draft.who}
          onChoose={(who) => onDraft({ ...draft, who })}
        />
        <Problem text={problem('who')} />
      </div>
      {draft.who === 'nobody' && <p className="small">{decision.nobodyHelp}</p>}
      {draft.who === 'prescriber' && (
        <>
          <PrescriberName draft={draft} onDraft={onDraft} problem={problem('name')} prescribers={prescribers} />
          <div className="stack stack--tight">
            <SegmentedControl
              legend={decision.how}
              options={HOWS.map((how) => ({ value: how, label: decision.hows[how] }))}
              value={draft.how}
              onChoose={(how) => onDraft({ ...draft, how })}
            />
            <Problem text={problem('how')} />
          </div>
        </>
      )}
      {draft.who === 'protocol' && (
        <TextField
          label={decision.protocol}
          hint={decision.protocolHint}
          problem={problem('protocol')}
          maxLength={LONGEST}
          value={draft.protocol}
          onChange={(event) => onDraft({ ...draft, protocol: event.target.value })}
        />
      )}
    </div>
  );
}

type NameProps = Pick<Props, 'draft' | 'onDraft' | 'prescribers'> & { readonly problem: string | undefined };

function PrescriberName({ draft, onDraft, problem, prescribers }: NameProps) {
  const { decision } = useTexts().nurse.dose.entry;
  const list = useId();
  return (
    <>
      <TextField
        label={decision.name}
        hint={decision.nameHint}
        problem={problem}
        maxLength={LONGEST}
        list={list}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => onDraft({ ...draft, name: event.target.value })}
      />
      <datalist id={list}>
        {prescribers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function Problem({ text }: { readonly text: string | undefined }) {
  return <div role="alert">{text !== undefined && <p className="field-problem">{text}</p>}</div>;
}
