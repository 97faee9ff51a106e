import type { ReactNode } from 'react';
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
};

/** Up to this many answers stand side by side; more of them would fill the screen. */
const MOST_SEGMENTS = 5;

/** One answer out of a list; nothing is chosen beforehand. */
export function ChoiceField<Name extends string>({ form, name, legend, words, hint }: Props<Name>) {
  const { problem: problems } = useTexts().nurse.clinicalHistory;
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
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div role="alert">{said !== undefined && <p className="field-problem">{said}</p>}</div>
    </div>
  );
}
