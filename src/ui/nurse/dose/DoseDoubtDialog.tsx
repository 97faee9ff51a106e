import type { DoseQuestion } from '#domain/dosing/askAboutDose.ts';
import type { TabletPattern } from '#domain/dosing/doseChange.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { doseQuestionWords } from './doseQuestionWords.ts';
import { patternInWords } from './doseWords.ts';

type Props = {
  readonly dose: TabletPattern;
  readonly questions: readonly DoseQuestion[];
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
};

/** One calm step that lists every doubt with its numbers; nothing is changed on its own. */
export function DoseDoubtDialog({ dose, questions, onConfirm, onCorrect }: Props) {
  const texts = useTexts().nurse;
  const { ask } = texts.dose.entry;
  const format = useFormat();
  return (
    <Dialog
      title={ask.title}
      onClose={onCorrect}
      actions={
        <>
          <Button onClick={onCorrect}>{ask.correct}</Button>
          <Button look="primary" onClick={onConfirm}>
            {ask.confirm}
          </Button>
        </>
      }
    >
      <p>
        <strong>{patternInWords(dose, texts.dose)}</strong>
      </p>
      <ul className="doubts">
        {questions.map((question) => (
          <li key={question.kind}>{doseQuestionWords(question, dose.tablet, texts, format)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
