import type { ReactNode } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';

type Props<Value extends string> = {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  /** `list`: one under the other, for more choices than a line holds. */
  readonly look?: 'row' | 'list';
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
};

/** Choices side by side or in a list, with the sentence that says what is missing. */
export function ChoiceField<Value extends string>({ hint, problem, look = 'row', ...choice }: Props<Value>) {
  return (
    <div className={look === 'list' ? 'choice-field choice-field--list' : 'choice-field'}>
      <SegmentedControl {...choice} />
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div role="alert">
        {problem !== undefined && (
          <p className="field-problem">
            <Icon name="warning" />
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
