import type { ComponentProps, ReactNode } from 'react';
import { Field } from './Field.tsx';

type Props = Omit<ComponentProps<'input'>, 'className'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
};

/** One line of text. Takes what `register` of react-hook-form gives. */
export function TextField({ label, hint, problem, ...input }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(described) => <input {...described} {...input} className="input" />}
    </Field>
  );
}
