import type { ReactNode } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Field } from '#ui/shared/controls/Field.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { DraftForm } from './useDraft.ts';

type Props<Name extends string> = {
  readonly form: DraftForm<Name>;
  readonly name: NoInfer<Name>;
  readonly legend: ReactNode;
  /** The answers there are, in the order in which they are shown: by code, in words. */
  readonly words: Readonly<Record<string, string>>;
  readonly hint?: ReactNode;
  /** `yes`: an answer given by mistake can be taken back to none. */
  readonly clearable?: 'yes';
};

/** Up to this many answers stand side by side; more of them would fill the screen. */
const MOST_SEGMENTS = 5;

/** One answer out of a list; nothing is chosen beforehand. */
export function ChoiceField<Name extends string>({ form, name, legend, words, hint, clearable }: Props<Name>) {
  const { problem: problems, entry } = useTexts().nurse.clinicalHistory;
  const problem = form.problems[name];
  const said = problem === undefined ? undefined : problems[problem];
  const options = Object.entries(words);
  if (options.length > MOST_SEGMENTS) {
    return (
      <Field label={legend} hint={hint} problem={said}>
        {(described) => (
          <select
            {...described}
            className="input"
            value={form.draft[name]}
            onChange={(event) => form.set(name, event.target.value)}
          >
            <option value="">–</option>
            {options.map(([code, word]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  }
  return (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={legend}
        options={options.map(([value, label]) => ({ value, label }))}
        value={form.draft[name]}
        onChoose={(value) => form.set(name, value)}
      />
      {clearable === 'yes' && form.draft[name] !== '' && (
        <div>
          <Button look="quiet" icon="undo" onClick={() => form.set(name, '')}>
            {entry.clear}
          </Button>
        </div>
      )}
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div role="alert">{said !== undefined && <p className="field-problem">{said}</p>}</div>
    </div>
  );
}
