import { useId } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { prescribersOf } from '#ui/nurse/critical-inr/peopleToCall.ts';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type DecisionDraft, DECISIONS, HOW_DECIDED } from './closingDraft.ts';
import type { DecisionProblem } from './decisionProblem.ts';

type Props = {
  readonly file: PatientFile;
  readonly places: Places;
  readonly typed: DecisionDraft;
  readonly problem: DecisionProblem | undefined;
  readonly onTyped: (typed: DecisionDraft) => void;
};

export function DecisionForm({ file, places, typed, problem, onTyped }: Props) {
  const { decision: texts } = useTexts().nurse.closing;
  const names = useId();
  const isNamed = (typed.name ?? '').trim() !== '';
  return (
    <>
      <SegmentedControl
        legend={texts.legend}
        options={DECISIONS.map((value) => ({ value, label: texts.choices[value] }))}
        value={typed.choice}
        onChoose={(choice) => onTyped({ ...typed, choice })}
      />
      <TextField
        label={texts.who}
        hint={texts.whoHint}
        list={names}
        autoComplete="off"
        maxLength={120}
        value={typed.name ?? ''}
        onChange={(event) => onTyped({ ...typed, name: event.target.value })}
      />
      <datalist id={names}>
        {prescribersOf(file, places).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isNamed ? (
        <SegmentedControl
          legend={texts.how}
          options={HOW_DECIDED.map((value) => ({ value, label: texts.howChoices[value] }))}
          value={typed.how}
          onChoose={(how) => onTyped({ ...typed, how })}
        />
      ) : (
        <p className="small soft">{texts.toValidateHelp}</p>
      )}
      {isNamed && typed.how === 'protocol' && (
        <TextField
          label={texts.protocol}
          maxLength={120}
          value={typed.protocol ?? ''}
          onChange={(event) => onTyped({ ...typed, protocol: event.target.value })}
        />
      )}
      <div role="alert">{problem !== undefined && <p className="field-problem">{texts[problem]}</p>}</div>
    </>
  );
}
