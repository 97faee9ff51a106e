import { nextControlState } from '#domain/follow-up/nextControl.ts';
import { nextRecallStep, RECALL_RULES } from '#domain/follow-up/recall.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { controlOf, recallsOf } from '#facts/controlOf.ts';
import { inrsShown } from '#facts/readings.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { PeopleToCall } from '#ui/nurse/critical-inr/PeopleToCall.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { RecallForm } from './RecallForm.tsx';

type Props = { readonly file: PatientFile; readonly places: Places };

/** Calling back a patient who does not come: whom to try next, their numbers, every attempt, and a new one. */
export function RecallCard({ file, places }: Props) {
  const { recall: texts } = useTexts().nurse.nextControl;
  const today = useToday();
  const { dueOn, answered, attempts } = controlOf(file, []);
  const isLate = dueOn !== undefined && nextControlState({ dueOn, today, answered }) === 'late';
  const step = nextRecallStep(attempts);
  return (
    <Card title={texts.title}>
      {isLate ? (
        <>
          <p>
            <strong>{step === undefined ? texts.ladderDone : texts.step[step]}</strong>
          </p>
          <p className="small soft">{texts.ladder(RECALL_RULES.ladder.map((one) => texts.stepName[one]))}</p>
        </>
      ) : (
        <p className="soft">{texts.notLate}</p>
      )}
      <PeopleToCall file={file} places={places} />
      <RecallLog file={file} places={places} />
      <RecallForm key={recallsOf(file).length} patientId={file.patientId} />
    </Card>
  );
}

/** Since the last INR first; those before it are kept under a fold. */
function RecallLog({ file, places }: Props) {
  const { recall: texts } = useTexts().nurse.nextControl;
  const lastInrOn = inrsShown(file).at(-1)?.date;
  const calls = recallsOf(file).toReversed();
  const since = calls.filter(({ body }) => lastInrOn === undefined || body.at.date > lastInrOn);
  const before = calls.slice(since.length);
  return (
    <>
      {since.length === 0 && <p className="soft">{texts.noneSince}</p>}
      <CallList calls={since} places={places} />
      {before.length > 0 && (
        <details className="disclosure">
          <summary>{texts.before(before.length)}</summary>
          <CallList calls={before} places={places} />
        </details>
      )}
    </>
  );
}

type ListProps = { readonly calls: readonly WritingFact<'contactAttempt'>[]; readonly places: Places };

function CallList({ calls, places }: ListProps) {
  const { closing, words, nextControl } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  if (calls.length === 0) return null;
  const { call } = closing;
  return (
    <ul className="recall-log">
      {calls.map(({ id, author, body }) => (
        <li key={id}>
          <strong>{wordFor(call.outcomes, body.outcome, call.unknownOutcome)}</strong>
          {` · ${[
            wordFor(call.withChoices, body.with, call.unknownWith),
            ...(body.name === undefined ? [] : [body.name]),
            wordFor(call.byChoices, body.by, call.unknownBy),
          ].join(', ')}`}
          <p className="small soft">
            {`${format.day(body.at.date)} (${format.dayFrom(body.at.date, today)}) · ${places.people.get(author)?.name ?? words.someone}`}
          </p>
          {body.callBackAt !== undefined && (
            <p className="small">{nextControl.recall.callBackOn(format.day(body.callBackAt.date))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
