import { THERAPEUTIC_ZONES } from '#domain/inr/therapeuticRange.ts';
import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CourseFieldsProps } from './courseField.ts';
import { OTHER_ZONE, zoneCode } from './typedCourse.ts';

/** The range as the prescriber decided it: the clinic's zones or others, and none proposed whatever the indication. */
export function RangeChoice({ value, onChange, problems }: CourseFieldsProps) {
  const { course } = useTexts().nurse;
  const format = useFormat();
  const { fields, problem } = course;

  function bound(name: 'low' | 'high') {
    const found = problems.wrong.find(({ field }) => field === name);
    return (
      <TextField
        label={fields[name]}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        value={value[name]}
        onChange={(event) => onChange({ ...value, [name]: event.target.value })}
        problem={found && problem.bound[found.problem as keyof typeof problem.bound]}
      />
    );
  }

  return (
    <div className="stack stack--tight">
      <ChoiceField
        legend={fields.range}
        hint={fields.rangeHint}
        options={[
          ...THERAPEUTIC_ZONES.zones.map((zone) => ({ value: zoneCode(zone), label: format.range(zone) })),
          { value: OTHER_ZONE, label: course.otherRange },
        ]}
        value={value.zone}
        onChoose={(zone) => onChange({ ...value, zone })}
        problem={problems.missing.includes('zone') ? problem.missing.zone : undefined}
      />
      {value.zone === OTHER_ZONE && (
        <div className="form-grid form-grid--small">
          {bound('low')}
          {bound('high')}
        </div>
      )}
    </div>
  );
}
