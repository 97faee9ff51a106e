import { useEffect, useId, useRef } from 'react';
import { DecimalPad } from '#ui/shared/controls/DecimalPad.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onTyped: (typed: string) => void;
};

/** The value, large, and its pad. A keyboard types into the same field: digits, comma or point, `>`, Enter. */
export function ValuePad({ typed, problem, onTyped }: Props) {
  const { inrEntry } = useTexts().nurse;
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div className="value-pad">
      <label className="value-pad-label">
        <span>{inrEntry.value}</span>
        <input
          ref={field}
          className="input value-pad-input"
          inputMode="none"
          autoComplete="off"
          enterKeyHint="done"
          value={typed}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={hint}
          onChange={(event) => onTyped(event.target.value)}
        />
      </label>
      <div id={hint} role="alert" className="value-pad-problem">
        {problem === undefined ? (
          <p className="small soft">{inrEntry.valueHint}</p>
        ) : (
          <p className="field-problem">{problem}</p>
        )}
      </div>
      <DecimalPad label={inrEntry.value} typed={typed} onTyped={onTyped} comparator="offered" />
    </div>
  );
}
