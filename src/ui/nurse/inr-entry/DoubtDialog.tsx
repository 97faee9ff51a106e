import type { InrQuestion } from '#domain/inr/askAboutInr.ts';
import type { DatedInr, Inr } from '#domain/inr/inr.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { doubtWords } from './doubtWords.ts';
import type { TypedEntry } from './reviewEntry.ts';

type Props = {
  readonly inr: Inr;
  readonly entry: TypedEntry;
  readonly questions: readonly InrQuestion[];
  readonly others: readonly DatedInr[];
  readonly onConfirm: () => void;
  /** She meant another value: the one named in a question. */
  readonly onMeant: (inr: Inr) => void;
  readonly onCorrect: () => void;
};

/** One calm step that lists every doubt with its numbers. */
export function DoubtDialog({ inr, entry, questions, others, onConfirm, onMeant, onCorrect }: Props) {
  const texts = useTexts().nurse;
  const { ask } = texts.inrEntry;
  const format = useFormat();
  const asked = { inr, sampledOn: entry.sampledOn, today: useToday(), others };
  const value = format.inr(inr);
  const suggestion = questions.flatMap((question) =>
    question.kind === 'decimal-forgotten' ? [question.suggestion] : [],
  )[0];
  return (
    <Dialog
      title={ask.title(value)}
      onClose={onCorrect}
      actions={
        <>
          <Button onClick={onCorrect}>{ask.correct}</Button>
          {suggestion !== undefined && (
            <Button onClick={() => onMeant({ comparator: '=', value: suggestion })}>
              {ask.meant(format.decimal(suggestion))}
            </Button>
          )}
          <Button look="primary" onClick={onConfirm}>
            {ask.confirm(value)}
          </Button>
        </>
      }
    >
      <ul className="doubts">
        {questions.map((question) => (
          <li key={question.kind}>{doubtWords(question, asked, texts, format)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
