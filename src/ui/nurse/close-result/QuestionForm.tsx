import { useState } from 'react';
import { INR_QUESTIONS, type InrQuestionCode, type InrQuestionRecord } from '#domain/inr-questions/inrQuestions.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { Answer } from './closingDraft.ts';
import type { ClosingStep } from './closingStep.ts';
import { TakenDose } from './TakenDose.tsx';

type Answers = Readonly<Record<string, Answer>>;
type Props = Pick<ClosingStep, 'file' | 'draft' | 'change' | 'recording'> & {
  readonly answers: Answers;
  readonly onSave: (answers: Answers, taken: readonly number[] | undefined) => Promise<void>;
};

const ANSWERS = ['no', 'yes', 'unknown'] as const;

export function QuestionForm({ file, draft, change, recording, answers, onSave }: Props) {
  const { questions: texts } = useTexts().nurse.closing;
  const [problem, setProblem] = useState<'none' | undefined>();
  const answer = (code: InrQuestionCode, given: Answer) => change({ answers: { ...answers, [code]: given } });

  function noToRest() {
    const no = Object.fromEntries(INR_QUESTIONS.questions.map(({ code }) => [code, 'no' as const]));
    change({ answers: { ...no, ...answers } });
  }

  function save() {
    const isEmpty = Object.keys(answers).length === 0;
    setProblem(isEmpty ? 'none' : undefined);
    if (!isEmpty) void onSave(answers, answers['otherDoseTaken'] === 'yes' ? draft.taken : undefined);
  }

  return (
    <>
      <ul className="closing-questions">
        {INR_QUESTIONS.questions.map(({ code, opens }) => (
          <li key={code}>
            <SegmentedControl
              legend={texts.ask[code]}
              options={ANSWERS.map((value) => ({ value, label: texts.answer[value] }))}
              value={answers[code]}
              onChoose={(given) => answer(code, given)}
            />
            {answers[code] === 'yes' && <RecordOf opens={opens} patientId={file.patientId} code={code} />}
            {answers[code] === 'yes' && opens === 'doseTaken' && (
              <TakenDose file={file} taken={draft.taken} onTaken={(taken) => change({ answers, taken })} />
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{problem !== undefined && <p className="field-problem">{texts[problem]}</p>}</div>
      <div className="button-row">
        <Button onClick={noToRest}>{texts.noToRest}</Button>
        <Button look="primary" disabled={recording.isUnderWay} onClick={save}>
          {texts.save}
        </Button>
      </div>
      <p className="small soft">{texts.source(INR_QUESTIONS.version)}</p>
    </>
  );
}

type RecordProps = {
  readonly opens: InrQuestionRecord;
  readonly patientId: string;
  readonly code: InrQuestionCode;
};

/** A "yes" is written in full where it belongs; what is half answered here waits. */
function RecordOf({ opens, patientId }: RecordProps) {
  const { questions } = useTexts().nurse.closing;
  if (opens !== 'clinicalEvent' && opens !== 'coMedication') return null;
  return (
    <Link className="button" to={`/patients/${patientId}/clinical`}>
      {opens === 'clinicalEvent' ? questions.writeEvent : questions.writeDrug}
    </Link>
  );
}
