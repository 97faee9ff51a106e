import { type Dose, readDose } from '#facts/readDose.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { decisionInWords, meansInWords, patternInWords } from './doseWords.ts';

/** A dose in words: tablet and rhythm, means, who decided. One that cannot be taken says why, at its place. */
export function DoseText({ dose }: { readonly dose: Dose }) {
  const texts = useTexts().nurse.dose;
  const { words } = useTexts().nurse;
  const format = useFormat();
  const read = readDose(dose.body);
  const { schedule } = dose.body;
  return (
    <div className="stack stack--tight">
      {read.kind === 'impossible' ? (
        <Banner tone="critical" title={words.tablet(dose.body.tablet)}>
          {texts.impossible(read.why)}
        </Banner>
      ) : (
        <>
          <p className="dose-in-words">{patternInWords(read, texts)}</p>
          <p>{meansInWords(read, texts, format)}</p>
          {schedule.shape === 'cycle' && schedule.quarters.length > 1 && (
            <p className="small soft">{texts.firstDayOn(format.day(schedule.anchor))}</p>
          )}
        </>
      )}
      <p className="small soft">
        {[
          ...(dose.body.decidedBy === undefined ? [] : [decisionInWords(dose, texts)]),
          ...(dose.validFrom === undefined ? [] : [texts.from(format.day(dose.validFrom))]),
        ].join(', ')}
      </p>
    </div>
  );
}
