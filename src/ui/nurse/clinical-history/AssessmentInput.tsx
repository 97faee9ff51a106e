import { ASSESSMENT_TOPICS, type AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import { CREATININE_UNITS } from '#domain/assessment/creatinine.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { AssessmentField } from './readAssessments.ts';
import { answersOf } from './sayAssessment.ts';
import type { DraftForm } from './useDraft.ts';

type Props = {
  readonly form: DraftForm<AssessmentField>;
  readonly topic: AssessmentTopicCode;
  readonly problem: string | undefined;
  /** `no`: left empty it is not saved. */
  readonly required: 'yes' | 'no';
};

/** Scales whose steps all have a place on the screen; others are typed. */
const MOST_STEPS = 9;

/** One topic: a number with its unit, a step of a scale, or an answer out of a list. */
export function AssessmentInput({ form, topic, problem, required }: Props) {
  const { assessment } = useTexts().nurse.clinicalHistory;
  const rules = ASSESSMENT_TOPICS[topic];
  const label = assessment.topics[topic];
  const clearable = required === 'no' ? { clearable: 'yes' as const } : {};
  if (rules.kind === 'coded') {
    const words = answersOf(topic, assessment.answers);
    return <ChoiceField form={form} name={topic} legend={label} words={words} {...clearable} />;
  }
  if (rules.kind === 'scale' && Number(rules.possible.highest) <= MOST_STEPS) {
    const steps = Array.from({ length: Number(rules.possible.highest) }, (_, at) => String(at + 1));
    const words = Object.fromEntries(steps.map((step) => [step, step]));
    return <ChoiceField form={form} name={topic} legend={label} words={words} {...clearable} />;
  }
  const unit = topic === 'creatinine' ? form.draft.creatinineUnit : rules.unit;
  const named = rules.kind === 'scale' ? label : assessment.withUnit(label, wordFor(assessment.units, unit, unit));
  return (
    <div className="clinical-quantity">
      <TextField
        label={named}
        problem={problem}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={form.draft[topic]}
        onChange={(event) => form.set(topic, event.target.value)}
      />
      {topic === 'creatinine' && (
        <SegmentedControl
          legend={assessment.unitOf(label)}
          legendLook="hidden"
          options={CREATININE_UNITS.map((value) => ({ value, label: assessment.units[value] }))}
          value={CREATININE_UNITS.find((value) => value === form.draft.creatinineUnit)}
          onChoose={(chosen) => form.set('creatinineUnit', chosen)}
        />
      )}
    </div>
  );
}
