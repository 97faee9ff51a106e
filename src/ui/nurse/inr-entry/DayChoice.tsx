import { useState } from 'react';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly value: LocalDate | undefined;
  readonly onDay: (day: LocalDate | undefined) => void;
  readonly problem?: string | undefined;
};

type Choice = 'today' | 'yesterday' | 'dayBefore' | 'other';

/** The day of the sample, one touch away. Nothing is chosen beforehand: the day of typing is not the day of the sample. */
export function DayChoice({ value, onDay, problem }: Props) {
  const { inrEntry } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const [other, setOther] = useState<'open' | 'closed'>('closed');
  const near: Readonly<Record<Exclude<Choice, 'other'>, LocalDate>> = {
    today,
    yesterday: addDays(today, -1),
    dayBefore: addDays(today, -2),
  };
  const chosen = choiceOf();

  function choose(choice: Choice) {
    setOther(choice === 'other' ? 'open' : 'closed');
    onDay(choice === 'other' ? undefined : near[choice]);
  }

  function choiceOf(): Choice | undefined {
    if (other === 'open') return 'other';
    if (value === undefined) return undefined;
    return (['today', 'yesterday', 'dayBefore'] as const).find((name) => near[name] === value) ?? 'other';
  }

  const label = (word: string, day?: LocalDate) => (
    <span className="day-choice">
      <span>{word}</span>
      {day !== undefined && <span className="day-choice-day">{format.shortDay(day)}</span>}
    </span>
  );
  return (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={inrEntry.sampledOn}
        value={chosen}
        onChoose={choose}
        options={[
          { value: 'today', label: label(inrEntry.today, near.today) },
          { value: 'yesterday', label: label(inrEntry.yesterday, near.yesterday) },
          { value: 'dayBefore', label: label(inrEntry.dayBefore, near.dayBefore) },
          { value: 'other', label: label(inrEntry.otherDay) },
        ]}
      />
      {chosen === 'other' && (
        <DateField
          label={inrEntry.otherDayLabel}
          value={value}
          latest={today}
          onDay={(typed) => {
            setOther('open');
            onDay(typed.kind === 'day' ? typed.day : undefined);
          }}
        />
      )}
      <div role="alert">{problem !== undefined && <p className="field-problem">{problem}</p>}</div>
    </div>
  );
}
