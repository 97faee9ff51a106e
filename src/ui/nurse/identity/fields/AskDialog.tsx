import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly questions: readonly string[];
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
};

/** What is unusual, said at once with its reasons; she answers, nothing is put right behind her back. */
export function AskDialog({ questions, onConfirm, onCorrect }: Props) {
  const { ask } = useTexts().nurse.identityForm;
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
      <ul className="doubts">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Dialog>
  );
}
