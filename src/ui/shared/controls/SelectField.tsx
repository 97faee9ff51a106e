import type { ComponentProps, ReactNode } from 'react';
import { Field } from './Field.tsx';

type Props = Omit<ComponentProps<'select'>, 'className' | 'children'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** The device's own list. Takes what `register` of react-hook-form gives. */
export function SelectField({ label, hint, problem, options, ...select }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(described) => (
        <select {...described} {...select} className="input">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
