import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type CourseFieldsProps, known } from './courseField.ts';
import { STARTS } from './typedCourse.ts';

/** Begun now, or begun before and continued: with its first day, which may be unknown for the second only. */
export function StartFields({ value, onChange, problems }: CourseFieldsProps) {
  const { course } = useTexts().nurse;
  const { fields, problem } = course;
  const found = problems.wrong.find(({ field }) => field === 'startedOn');
  return (
    <div className="form-grid">
      <ChoiceField
        legend={fields.start}
        options={STARTS.map((start) => ({ value: start, label: course.start[start] }))}
        value={known(STARTS, value.start)}
        onChoose={(start) => onChange({ ...value, start })}
        problem={problems.missing.includes('start') ? problem.missing.start : undefined}
      />
      <DateField
        label={value.start === 'continuation' ? fields.startedOnOriginal : fields.startedOn}
        hint={value.start === 'initiation' ? undefined : fields.startedOnHint}
        value={value.startedOn}
        onDay={(typed) => onChange({ ...value, startedOn: typed.kind === 'day' ? typed.day : undefined })}
        problem={found && problem.day[found.problem as keyof typeof problem.day]}
      />
    </div>
  );
}
