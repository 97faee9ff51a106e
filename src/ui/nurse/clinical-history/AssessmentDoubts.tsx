import { wordFor } from '#i18n/wordFor.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { AssessmentsRead } from './readAssessments.ts';
import { assessedValue } from './sayAssessment.ts';

type Asked = AssessmentsRead['asked'];
type Props = { readonly asked: Asked; readonly onConfirm: () => void; readonly onCorrect: () => void };

/** Every doubt in one calm step: a value is confirmed as typed, or gone back to; it is never changed here. */
export function AssessmentDoubts({ asked, onConfirm, onCorrect }: Props) {
  const texts = useTexts().nurse;
  const { assessment } = texts.clinicalHistory;
  const format = useFormat();
  return (
    <Dialog
      title={assessment.ask.title}
      onClose={onCorrect}
      actions={
        <>
          <Button onClick={onCorrect}>{assessment.ask.correct}</Button>
          <Button look="primary" onClick={onConfirm}>
            {assessment.ask.confirm}
          </Button>
        </>
      }
    >
      <ul className="stack stack--tight">
        {asked.map((doubt) => (
          <li key={doubt.body.topic}>{sentence(doubt)}</li>
        ))}
      </ul>
    </Dialog>
  );

  function sentence({ body, verdict }: Asked[number]): string {
    const topic = wordFor(assessment.topics, body.topic, assessment.unknownTopic);
    const value = assessedValue(body, { texts, format });
    const unit = (code: string) => wordFor(assessment.units, code, code);
    return verdict.why === 'other-unit'
      ? assessment.ask.otherUnit(topic, value, unit(verdict.unit))
      : assessment.ask.unusual(
          topic,
          value,
          format.decimal(verdict.lowest),
          `${format.decimal(verdict.highest)} ${unit(body.unit)}`,
        );
  }
}
