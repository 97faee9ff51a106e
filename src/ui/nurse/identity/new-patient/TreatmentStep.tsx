import { CourseFields } from '#ui/nurse/course/CourseFields.tsx';
import { PeriodFields } from '#ui/nurse/course/PeriodFields.tsx';
import { NO_COURSE_PROBLEMS } from '#ui/nurse/course/readCourse.ts';
import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { StepPart } from './stepPart.ts';

/** What he takes and in which range; or that nobody here knows it yet, which is better than a guess. */
export function TreatmentStep({ draft, read, onChange, asked }: StepPart) {
  const { newPatient } = useTexts().nurse.identityForm;
  return (
    <Card title={newPatient.steps.treatment}>
      <ChoiceField
        legend={newPatient.treatment.legend}
        options={(['now', 'later'] as const).map((when) => ({ value: when, label: newPatient.treatment[when] }))}
        value={draft.treatment}
        onChoose={(treatment) => onChange({ ...draft, treatment })}
      />
      {draft.treatment === 'later' ? (
        <Banner tone="warning">{newPatient.treatment.laterMeans}</Banner>
      ) : (
        <>
          <CourseFields
            value={draft.course}
            onChange={(course) => onChange({ ...draft, course })}
            problems={asked === 'yes' && !read.course.ok ? read.course.problems : NO_COURSE_PROBLEMS}
          />
          <PeriodFields
            act="first"
            value={{ from: draft.rangeFrom, reason: '' }}
            onChange={({ from }) => onChange({ ...draft, rangeFrom: from })}
            problems={asked === 'yes' ? read.period : {}}
            startedOn={draft.course.startedOn}
          />
        </>
      )}
    </Card>
  );
}
