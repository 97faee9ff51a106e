import type { ControlDay } from '#domain/follow-up/controlDay.ts';
import { CONTROL_INTERVALS } from '#domain/follow-up/proposedControl.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly day: LocalDate | undefined;
  readonly judged: ControlDay | undefined;
  readonly onDay: (day: LocalDate) => void;
};

/** A closed day or a long wait is said, with the days beside it; the person keeps what was chosen or takes another. */
export function ChosenDayDoubts({ day, judged, onDay }: Props) {
  const { set: texts, closedDay } = useTexts().nurse.nextControl;
  const format = useFormat();
  if (day === undefined || judged === undefined || judged.kind === 'past') return null;
  const { closed, beyondGuideline } = judged;
  return (
    <>
      {closed !== undefined && (
        <Banner
          tone="warning"
          actions={[closed.before, closed.after].map(
            (open) =>
              open !== undefined && (
                <Button key={open} onClick={() => onDay(open)}>
                  {texts.take(format.shortDay(open))}
                </Button>
              ),
          )}
        >
          {texts.closed(format.day(day), closedDay[closed.because])}
        </Banner>
      )}
      {beyondGuideline === 'yes' && <Banner tone="warning">{texts.beyond(CONTROL_INTERVALS.longestDays)}</Banner>}
    </>
  );
}
