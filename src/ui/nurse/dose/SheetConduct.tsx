import { EMERGENCY_CONDUCT } from '#domain/dosing/emergencyConduct.ts';
import { MISSED_DOSE } from '#domain/dosing/missedDose.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** What to do when a dose was forgotten, and when to call for help; each with its source. */
export function SheetConduct() {
  const { missed, emergency, source } = useTexts().nurse.dose.sheet;
  return (
    <>
      <section className="dose-sheet-emergency">
        <h3>{emergency.title}</h3>
        <ul>
          {EMERGENCY_CONDUCT.signs.map((sign) => (
            <li key={sign}>{emergency.signs[sign](EMERGENCY_CONDUCT.compressionMinutes)}</li>
          ))}
        </ul>
        <p>{emergency.say}</p>
        <p className="dose-sheet-source">{source(EMERGENCY_CONDUCT.source)}</p>
      </section>
      <section>
        <h3>{missed.title}</h3>
        <p>{missed.text(MISSED_DOSE.mayBeTakenWithinHours)}</p>
        <p className="dose-sheet-source">{source(MISSED_DOSE.source)}</p>
      </section>
    </>
  );
}
