import type { RecallAttempt } from '#domain/follow-up/recall.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The calls since the last INR, each in one line; who made them stands in the file. */
export function AttemptLog({ attempts }: { readonly attempts: readonly RecallAttempt[] }) {
  const { today: texts, closing } = useTexts().nurse;
  const format = useFormat();
  const { call } = closing;
  if (attempts.length === 0) return <span className="small soft">{texts.late.noCall}</span>;
  return (
    <ol className="attempt-log small soft">
      {attempts.map((attempt, at) => (
        // Two calls of one day to one person are told apart by their order alone.
        <li key={`${attempt.on} ${at}`}>
          {[
            format.day(attempt.on),
            wordFor(call.withChoices, attempt.with, call.unknownWith),
            wordFor(call.byChoices, attempt.by, call.unknownBy),
            wordFor(call.outcomes, attempt.outcome, call.unknownOutcome),
          ].join(' · ')}
        </li>
      ))}
    </ol>
  );
}
