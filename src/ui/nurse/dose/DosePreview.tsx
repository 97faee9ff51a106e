import { avkTablet } from '#domain/dosing/avkTablets.ts';
import { doseChange, type TabletPattern } from '#domain/dosing/doseChange.ts';
import { quartersOn } from '#domain/dosing/doseSchedule.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DoseCalendar } from './DoseCalendar.tsx';
import { type DoseDraft, patternOf } from './doseDraft.ts';
import { meansInWords, mgInWords, patternInWords } from './doseWords.ts';
import { signedPercent } from './doseQuestionWords.ts';

type Props = { readonly draft: DoseDraft; readonly current: TabletPattern | undefined };

/** What the dose being written comes to: day by day, on average, and beside the one before. Nothing of it is advice. */
export function DosePreview({ draft, current }: Props) {
  const { dose } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const begins = draft.validFrom ?? today;
  const pattern = patternOf({ ...draft, validFrom: begins });
  const tablet = draft.tablet === undefined ? undefined : avkTablet(draft.tablet);
  if (pattern === undefined || tablet === undefined) {
    return (
      <Card title={dose.entry.preview}>
        <p className="soft">{dose.entry.previewNone}</p>
      </Card>
    );
  }
  const doseOn = (day: LocalDate) =>
    day < begins
      ? ({ kind: 'none' } as const)
      : ({ kind: 'dose', quarters: quartersOn(pattern, day), tablet } as const);
  return (
    <Card title={dose.entry.preview}>
      <p className="dose-in-words">{patternInWords({ pattern, tablet }, dose)}</p>
      <p>{meansInWords({ pattern, tablet }, dose, format)}</p>
      <DoseCalendar from={begins} doseOn={doseOn} />
      <Change before={current} after={{ pattern, tablet }} />
    </Card>
  );
}

function Change({ before, after }: { readonly before: TabletPattern | undefined; readonly after: TabletPattern }) {
  const { change: texts } = useTexts().nurse.dose.entry;
  const format = useFormat();
  return (
    <div>
      <h3 className="small soft">{texts.title}</h3>
      <p>{words()}</p>
    </div>
  );

  function words(): string {
    if (before === undefined) return texts.first;
    const change = doseChange(before, after);
    if (change.kind !== 'changed') return texts[change.kind];
    const means = texts.changed(mgInWords(change.fromMg, format), mgInWords(change.toMg, format));
    return change.percent === undefined ? means : `${means}, ${texts.percent(signedPercent(change.percent, format))}`;
  }
}
