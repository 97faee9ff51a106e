import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type CourseFieldsProps, known } from './courseField.ts';
import { INDICATIONS } from './typedCourse.ts';

/** Why the patient takes an AVK, and since when there is a reason to. */
export function IndicationFields({ value, onChange, problems }: CourseFieldsProps) {
  const { course, words } = useTexts().nurse;
  const { fields, problem } = course;
  const wrong = problems.wrong.find(({ field }) => field === 'indicatedOn');
  return (
    <>
      <ChoiceField
        legend={fields.indication}
        look="list"
        options={INDICATIONS.map((code) => ({ value: code, label: course.indication[code] ?? words.indication(code) }))}
        value={known(INDICATIONS, value.indication)}
        onChoose={(indication) => onChange({ ...value, indication })}
        problem={problems.missing.includes('indication') ? problem.missing.indication : undefined}
      />
      <DateField
        label={fields.indicatedOn}
        hint={fields.indicatedOnHint}
        value={value.indicatedOn}
        onDay={(typed) => onChange({ ...value, indicatedOn: typed.kind === 'day' ? typed.day : undefined })}
        problem={wrong && problem.day[wrong.problem as keyof typeof problem.day]}
      />
    </>
  );
}
