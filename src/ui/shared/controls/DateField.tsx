import { type ReactNode, useRef, useState } from 'react';
import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { Field } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { parseTypedDay, type TypedDay } from './parseTypedDay.ts';

type Props = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Said in place of what the field finds by itself. */
  readonly problem?: string | undefined;
  readonly value: LocalDate | undefined;
  /** Every change, also letters that are no day yet: the form decides what it accepts. */
  readonly onDay: (typed: TypedDay) => void;
  readonly earliest?: LocalDate;
  readonly latest?: LocalDate;
};

/** A civil day, typed the French way or picked in the device's calendar. */
export function DateField({ label, hint, problem, value, onDay, earliest, latest }: Props) {
  const { format, day: texts } = useSharedTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<{ readonly text: string; readonly left: boolean }>();
  // What was typed stands while it says the same as the value; a value set from outside takes its place.
  const spoken = typed === undefined ? undefined : parseTypedDay(typed.text);
  const stands = spoken !== undefined && (spoken.kind === 'day' ? spoken.day : undefined) === value;
  const text = stands && typed !== undefined ? typed.text : value === undefined ? '' : format.day(value);

  function type(next: string) {
    setTyped({ text: next, left: false });
    onDay(parseTypedDay(next));
  }

  function ownProblem(): string | undefined {
    if (value === undefined)
      return stands && spoken.kind === 'unreadable' && typed?.left === true ? texts.unreadable : undefined;
    if (earliest !== undefined && value < earliest) return texts.tooEarly(format.day(earliest));
    if (latest !== undefined && value > latest) return texts.tooLate(format.day(latest));
    return undefined;
  }

  return (
    <div className="date-field">
      <Field label={label} hint={hint} problem={problem ?? ownProblem()}>
        {(described) => (
          <input
            {...described}
            className="input"
            inputMode="numeric"
            autoComplete="off"
            placeholder={texts.placeholder}
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped((now) => now && { ...now, left: true })}
          />
        )}
      </Field>
      <div className="date-field-picker">
        <IconButton icon="calendar" label={texts.choose} onClick={() => picker.current?.showPicker()} />
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          min={earliest}
          max={latest}
          onChange={(event) => {
            const day = parseLocalDate(event.target.value);
            setTyped(undefined);
            onDay(day === undefined ? { kind: 'none' } : { kind: 'day', day });
          }}
        />
      </div>
    </div>
  );
}
