import { useState } from 'react';
import type { LocalDate } from '#domain/localDate.ts';
import { DayChoice } from '#ui/nurse/inr-entry/DayChoice.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly day: LocalDate | undefined; readonly onDay: (day: LocalDate | undefined) => void };

/** A sampling day for the lines to come: only when the nurse asks for it, and written on top as long as it holds. */
export function KeptDay({ day, onDay }: Props) {
  const { seriesDay } = useTexts().nurse.expectedResults;
  const format = useFormat();
  const [choosing, setChoosing] = useState<'closed' | 'open'>('closed');
  if (day !== undefined && choosing === 'closed') {
    return (
      <Banner
        tone="accent"
        title={seriesDay.kept(format.longDay(day))}
        actions={
          <>
            <Button onClick={() => setChoosing('open')}>{seriesDay.change}</Button>
            <Button onClick={() => onDay(undefined)}>{seriesDay.clear}</Button>
          </>
        }
      />
    );
  }
  if (choosing === 'closed') {
    return (
      <div className="row">
        <span className="soft">{seriesDay.none}</span>
        <Button look="quiet" icon="calendar" onClick={() => setChoosing('open')}>
          {seriesDay.keep}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack stack--tight kept-day">
      <DayChoice
        value={day}
        onDay={(chosen) => {
          onDay(chosen);
          if (chosen !== undefined) setChoosing('closed');
        }}
      />
      <p className="small soft">{seriesDay.help}</p>
    </div>
  );
}
