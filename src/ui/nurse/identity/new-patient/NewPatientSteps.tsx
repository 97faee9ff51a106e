import { useMemo, useState } from 'react';
import type { Places } from '#store/store.ts';
import { AskDialog } from '#ui/nurse/identity/fields/AskDialog.tsx';
import { EditForm } from '#ui/nurse/identity/fields/EditForm.tsx';
import { likelyDuplicates } from '#ui/nurse/identity/likelyDuplicates.ts';
import type { TypedIdentity } from '#ui/nurse/identity/typedIdentity.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CircleStep } from './CircleStep.tsx';
import { IdentityStep } from './IdentityStep.tsx';
import { isStepWhole, questionsOfStep } from './judgeStep.ts';
import { type NewPatientDraft, type Step, STEPS } from './newPatientDraft.ts';
import { comparedIdentity, readNewPatient } from './readNewPatient.ts';
import { StepActions } from './StepActions.tsx';
import { StepList } from './StepList.tsx';
import { TreatmentStep } from './TreatmentStep.tsx';
import { useCreating } from './useCreating.ts';

type Props = {
  readonly draft: NewPatientDraft;
  /** The identity a moment ago: who it may be is looked for when there is time, so that typing never waits. */
  readonly compared: TypedIdentity;
  readonly onChange: (draft: NewPatientDraft) => void;
  readonly onCreated: () => void;
  readonly places: Places;
};

export function NewPatientSteps({ draft, compared, onChange, onCreated, places }: Props) {
  const texts = useTexts().nurse;
  const today = useToday();
  const { region } = useUser();
  const directory = useDirectory();
  const [asked, setAsked] = useState<ReadonlySet<Step>>(new Set());
  const [questions, setQuestions] = useState<readonly string[]>([]);
  const { create, recording } = useCreating(onCreated);

  const { step } = draft;
  const read = readNewPatient(draft, { today, tenant: region.demonstration ? 'demonstration' : 'production' });
  const typed = useMemo(() => comparedIdentity(compared, today), [compared, today]);
  const duplicates = useMemo(() => likelyDuplicates(typed, directory.patients), [typed, directory.patients]);
  const judged = { draft, read, duplicates: duplicates.length };

  function goTo(next: Step) {
    onChange({ ...draft, step: next });
    scrollTo(0, 0);
  }

  function submit() {
    setAsked(new Set([...asked, step]));
    if (!isStepWhole(step, judged)) return;
    const toAsk = questionsOfStep(step, judged, texts);
    if (toAsk.length > 0) setQuestions(toAsk);
    else goOn();
  }

  function goOn() {
    setQuestions([]);
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (next !== undefined) return goTo(next);
    // Another tablet's patient may have arrived since, and a step may have been jumped back over.
    const unfinished = STEPS.find((one) => !isStepWhole(one, judged));
    if (unfinished === undefined) return void create(draft, read);
    setAsked(new Set(STEPS));
    goTo(unfinished);
  }

  const part = { draft, read, onChange, asked: asked.has(step) ? 'yes' : 'no' } as const;
  return (
    <EditForm onSubmit={submit}>
      <StepList current={step} onStep={goTo} />
      {step === 'identity' && <IdentityStep {...part} typed={typed} duplicates={duplicates} />}
      {step === 'treatment' && <TreatmentStep {...part} />}
      {step === 'circle' && <CircleStep {...part} places={places} />}
      <StepActions step={step} onStep={goTo} isUnderWay={recording.isUnderWay} />
      {questions.length > 0 && <AskDialog questions={questions} onCorrect={() => setQuestions([])} onConfirm={goOn} />}
      <RecordingFailed recording={recording} />
    </EditForm>
  );
}
