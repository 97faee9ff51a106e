import { type ReactNode, useId } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';

/** To spread on the input, so that hint and problem are read with it. */
type Described = {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** One sentence that says what is wrong and how to mend it. */
  readonly problem?: string | undefined;
  readonly children: (described: Described) => ReactNode;
};

/** A label around its input, the hint under it, and the problem said aloud when it comes. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const problemId = problem === undefined ? undefined : `${id}-problem`;
  const describedBy = [hintId, problemId].filter((part) => part !== undefined).join(' ');
  return (
    <div className="field">
      <label className="field-label">
        <span>{label}</span>
        {children({
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          'aria-invalid': problem === undefined ? undefined : true,
        })}
      </label>
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      <div role="alert">
        {problem !== undefined && (
          <p id={problemId} className="field-problem">
            <Icon name="warning" />
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
