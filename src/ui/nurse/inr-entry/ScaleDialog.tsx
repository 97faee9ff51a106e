import type { Inr } from '#domain/inr/inr.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly typed: string;
  /** What was perhaps meant: 2,5 and > 20 for a « 25 ». */
  readonly readings: readonly Inr[];
  readonly onChoose: (inr: Inr) => void;
  readonly onCorrect: () => void;
};

/** « 25 ? Voulez-vous dire 2,5 ? » Three answers; nothing is decided for her. */
export function ScaleDialog({ typed, readings, onChoose, onCorrect }: Props) {
  const { choose } = useTexts().nurse.inrEntry;
  const format = useFormat();
  const meant = readings.find((reading) => reading.comparator === '=');
  return (
    <Dialog
      title={choose.title(typed)}
      onClose={onCorrect}
      actions={
        <>
          <Button onClick={onCorrect}>{choose.correct}</Button>
          {readings.toReversed().map((reading) => (
            <Button
              key={reading.comparator}
              look={reading === meant ? 'primary' : 'plain'}
              onClick={() => onChoose(reading)}
            >
              {format.inr(reading)}
            </Button>
          ))}
        </>
      }
    >
      <p className="scale-question">{meant === undefined ? choose.leadScale(typed) : choose.lead(format.inr(meant))}</p>
    </Dialog>
  );
}
