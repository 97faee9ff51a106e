import { type ReactNode, useId } from 'react';

type Props<Value extends string> = {
  readonly legend: ReactNode;
  /** `hidden` leaves the legend to screen readers, where the screen already says it. */
  readonly legendLook?: 'shown' | 'hidden';
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
};

/** Two to five choices side by side: native radios, so arrows and screen readers know them. */
export function SegmentedControl<Value extends string>({
  legend,
  legendLook = 'shown',
  options,
  value,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className={legendLook === 'hidden' ? 'for-readers' : undefined}>{legend}</legend>
      <div className="segments-row">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
