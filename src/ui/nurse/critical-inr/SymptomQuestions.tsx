import { useState } from 'react';
import { takenMeanwhile } from '#ui/nurse/close-result/closingIntents.ts';
import type { ClosingStep } from '#ui/nurse/close-result/closingStep.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { symptomsIntent } from './criticalIntents.ts';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const SYMPTOMS = ['bleeding', 'headTrauma'] as const;

/** « Saigne-t-il ? Chute ou choc à la tête ? »: asked before any conduct is shown. */
export function SymptomQuestions({ result, recording, about, draft, change }: ClosingStep) {
  const { ask } = useTexts().nurse.criticalInr;
  const [problem, setProblem] = useState<'both'>();
  const { symptoms } = result;
  const isAsked = symptoms.bleeding !== 'notAsked' && symptoms.headTrauma !== 'notAsked';
  const typed = draft.symptoms;

  async function save() {
    const bleeding = typed?.bleeding ?? sure(symptoms.bleeding);
    const headTrauma = typed?.headTrauma ?? sure(symptoms.headTrauma);
    setProblem(bleeding === undefined || headTrauma === undefined ? 'both' : undefined);
    if (bleeding === undefined || headTrauma === undefined) return;
    await recording.record([symptomsIntent(about, { bleeding, headTrauma }), ...takenMeanwhile(about)], {
      said: ask.savedToast,
      onKept: () => change({ symptoms: undefined }),
    });
  }

  if (isAsked && typed === undefined) {
    return (
      <p className="row">
        <strong>{ask.said(word(symptoms.bleeding), word(symptoms.headTrauma))}</strong>
        <Button look="quiet" onClick={() => change({ symptoms: {} })}>
          {ask.again}
        </Button>
      </p>
    );
  }
  return (
    <div className="stack stack--tight critical-questions">
      <h3>{ask.title}</h3>
      {SYMPTOMS.map((symptom) => (
        <SegmentedControl
          key={symptom}
          legend={ask[symptom]}
          options={ANSWERS.map((value) => ({ value, label: ask.answer[value] }))}
          value={typed?.[symptom] ?? sure(symptoms[symptom])}
          onChoose={(answer) => change({ symptoms: { ...typed, [symptom]: answer } })}
        />
      ))}
      <div role="alert">{problem !== undefined && <p className="field-problem">{ask[problem]}</p>}</div>
      <div className="button-row">
        <Button look="primary" size="large" disabled={recording.isUnderWay} onClick={() => void save()}>
          {ask.save}
        </Button>
      </div>
    </div>
  );

  function word(answer: typeof symptoms.bleeding): string {
    return answer === 'notAsked' ? ask.notAsked : ask.answer[answer];
  }
}

function sure(answer: 'yes' | 'no' | 'unknown' | 'notAsked') {
  return answer === 'notAsked' ? undefined : answer;
}
