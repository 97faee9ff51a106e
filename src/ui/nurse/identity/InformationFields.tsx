import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import {
  BASES,
  GIVEN,
  type InformationProblems,
  OBJECTIONS,
  SUPPORTS,
  type TypedInformation,
} from './typedInformation.ts';

type Props = {
  readonly value: TypedInformation;
  readonly onChange: (value: TypedInformation) => void;
  readonly problems: InformationProblems;
};

/** Whether the patient was told that his care team shares his file, and whether he objects. */
export function InformationFields({ value, onChange, problems }: Props) {
  const { information } = useTexts().nurse.identityForm;
  const set = (part: Partial<TypedInformation>) => onChange({ ...value, ...part });
  return (
    <div className="stack">
      <ChoiceField
        legend={information.given}
        options={GIVEN.map((given) => ({ value: given, label: information.givenWords[given] }))}
        value={value.given}
        onChoose={(given) => set({ given })}
        problem={problems.given && information.problem.given}
      />
      {value.given === 'yes' && (
        <>
          <Day
            label={information.givenOn}
            day={value.givenOn}
            onDay={(givenOn) => set({ givenOn })}
            problem={problems.givenOn && information.problem.day[problems.givenOn]}
          />
          <ChoiceField
            legend={information.support}
            options={SUPPORTS.map((support) => ({ value: support, label: information.supports[support] }))}
            value={value.support}
            onChoose={(support) => set({ support })}
          />
          <ChoiceField
            legend={information.basis}
            options={BASES.map((basis) => ({ value: basis, label: information.bases[basis] }))}
            value={value.basis}
            onChoose={(basis) => set({ basis })}
          />
        </>
      )}
      <ChoiceField
        legend={information.objection}
        options={OBJECTIONS.map((objection) => ({ value: objection, label: information.objections[objection] }))}
        value={value.objection}
        onChoose={(objection) => set({ objection })}
        problem={problems.objection && information.problem.objection}
      />
      {value.objection === 'objects' && (
        <>
          <Day
            label={information.objectedOn}
            day={value.objectedOn}
            onDay={(objectedOn) => set({ objectedOn })}
            problem={problems.objectedOn && information.problem.day[problems.objectedOn]}
          />
          <Banner tone="warning">{information.objectionMeans}</Banner>
        </>
      )}
    </div>
  );
}

type DayProps = {
  readonly label: string;
  readonly day: TypedInformation['givenOn'];
  readonly onDay: (day: TypedInformation['givenOn']) => void;
  readonly problem: string | undefined;
};

function Day({ label, day, onDay, problem }: DayProps) {
  const { why } = useTexts().nurse.identityForm;
  const today = useToday();
  return (
    <div className="row day-and-shortcut">
      <DateField
        label={label}
        value={day}
        onDay={(typed) => onDay(typed.kind === 'day' ? typed.day : undefined)}
        problem={problem}
      />
      <Button onClick={() => onDay(today)}>{why.today}</Button>
    </div>
  );
}
