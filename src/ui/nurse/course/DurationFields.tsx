import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type CourseFieldsProps, known } from './courseField.ts';
import { DURATIONS } from './typedCourse.ts';

/** For how long: a usual duration, or until a day. */
export function DurationFields({ value, onChange, problems }: CourseFieldsProps) {
  const { fields, problem, duration: words } = useTexts().nurse.course;
  const wrong = problems.wrong.find(({ field }) => field === 'plannedEndOn');
  return (
    <>
      <ChoiceField
        legend={fields.duration}
        options={DURATIONS.map((code) => ({ value: code, label: words[code] }))}
        value={known(DURATIONS, value.duration)}
        onChoose={(duration) => onChange({ ...value, duration })}
        problem={problems.missing.includes('duration') ? problem.missing.duration : undefined}
      />
      {value.duration === 'untilDay' && (
        <DateField
          label={fields.plannedEndOn}
          value={value.plannedEndOn}
          onDay={(typed) => onChange({ ...value, plannedEndOn: typed.kind === 'day' ? typed.day : undefined })}
          problem={wrong && problem.day[wrong.problem as keyof typeof problem.day]}
        />
      )}
    </>
  );
}
