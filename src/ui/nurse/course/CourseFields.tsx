import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { type CourseFieldsProps, known } from './courseField.ts';
import { DurationFields } from './DurationFields.tsx';
import { IndicationFields } from './IndicationFields.tsx';
import { MoleculeFields } from './MoleculeFields.tsx';
import { RangeChoice } from './RangeChoice.tsx';
import { StartFields } from './StartFields.tsx';
import { ADAPTERS } from './typedCourse.ts';

/** Why an AVK, which, in which range, since when, for how long, and who adapts the dose. Nothing is chosen beforehand. */
export function CourseFields(props: CourseFieldsProps) {
  const { course, words } = useTexts().nurse;
  const { value, onChange, problems } = props;
  return (
    <div className="stack">
      <IndicationFields {...props} />
      <MoleculeFields {...props} />
      <RangeChoice {...props} />
      <StartFields {...props} />
      <DurationFields {...props} />
      <ChoiceField
        legend={course.fields.whoAdapts}
        options={ADAPTERS.map((code) => ({ value: code, label: words.whoAdapts(code) }))}
        value={known(ADAPTERS, value.whoAdapts)}
        onChoose={(whoAdapts) => onChange({ ...value, whoAdapts })}
        problem={problems.missing.includes('whoAdapts') ? course.problem.missing.whoAdapts : undefined}
      />
    </div>
  );
}
