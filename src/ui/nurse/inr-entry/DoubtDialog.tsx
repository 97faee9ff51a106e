import type { InrQuestion } from '#domain/inr/askAboutInr.ts';
import type { DatedInr, Inr } from '#domain/inr/inr.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
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
  const { ask } = useTexts().nurse.inrEntry;
  const format = useFormat();
  const today = useToday();
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
          <li key={question.kind}>{sentence(question)}</li>
        ))}
      </ul>
    </Dialog>
  );

  function sentence(question: InrQuestion): string {
    switch (question.kind) {
      case 'decimal-forgotten':
        return ask.decimalForgotten(value, format.decimal(question.suggestion));
      case 'extreme':
        return ask.extreme(value);
      case 'far-from-usual':
        return ask.farFromUsual(value, format.number(question.median, 1), question.basedOn);
      case 'far-from-last': {
        const { inr: last, sampledOn } = question.last;
        return ask.farFromLast(value, format.inr(last), format.day(sampledOn), format.dayFrom(sampledOn, today));
      }
      case 'unusual-first':
        return ask.unusualFirst(value);
      case 'sampled-long-ago':
        return ask.sampledLongAgo(format.day(entry.sampledOn), question.daysAgo);
      case 'before-avk-start':
        return ask.beforeAvkStart(format.day(question.avkStart));
      case 'same-day':
        return question.values === 'equal' ? ask.sameDayEqual : ask.sameDayDifferent(valuesOf(question.ids));
    }
  }

  function valuesOf(ids: readonly string[]): string {
    return others
      .filter((other) => ids.includes(other.id))
      .map((other) => format.inr(other.inr))
      .join(', ');
  }
}
