import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useToast } from '#ui/shared/feedback/useToast.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { entryContext, knownMethod } from './entryContext.ts';
import { InrEntryForm } from './InrEntryForm.tsx';
import { correctInrIntent, type EnteredInr, removeInrIntent, restoreInrIntent, type SeenInr } from './inrIntents.ts';
import { NotSavedDialog } from './NotSavedDialog.tsx';
import { ReasonChoice } from './ReasonChoice.tsx';
import { NO_REASON, type Reason, reasonProblem, reasonText } from './reason.ts';
import { typedInr } from './useEntryReview.ts';
import { useInrSaver } from './useInrSaver.ts';

type Props = { readonly file: PatientFile; readonly fact: WritingFact<'inrResult'>; readonly seen: SeenHead };

/** The entry form filled with what is recorded, and why it changes. */
export function CorrectionForm({ file, fact, seen }: Props) {
  const { inrEntry } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const say = useToast();
  const { back } = useRouter();
  const saver = useInrSaver();
  const [reason, setReason] = useState<Reason>(NO_REASON);
  const [asked, setAsked] = useState<'notYet' | 'asked'>('notYet');
  const { inr, sampledAt, method } = fact.body;
  const target: SeenInr = { patientId: file.patientId, seen, target: fact.id };
  const home = `/patients/${file.patientId}`;
  const problem = reasonProblem(reason);

  function complete(): 'yes' | 'no' {
    setAsked('asked');
    return problem === undefined ? 'yes' : 'no';
  }

  async function correct(entered: EnteredInr) {
    await saver.keep(correctInrIntent(target, entered, reasonText(reason, inrEntry.reason.choices)), (saved) => {
      const restore = restoreInrIntent(saved, fact, inrEntry.undoCorrectionReason);
      say({
        text: inrEntry.savedCorrection(format.inr(entered.inr), format.day(entered.sampledOn)),
        undo: { label: inrEntry.undo, run: () => void saver.takeBack(restore) },
      });
      back(home);
    });
  }

  async function remove() {
    await saver.keep(removeInrIntent(target, reasonText(reason, inrEntry.reason.choices)), () => {
      say({ text: inrEntry.savedRemoval });
      back(home);
    });
  }

  const reasonFields = (
    <ReasonChoice reason={reason} onReason={setReason} problem={asked === 'asked' ? problem : undefined} />
  );
  return (
    <>
      <p>
        <strong>{inrEntry.correcting(format.inr(inr), format.day(sampledAt.date))}</strong>
      </p>
      {reason.choice === 'patient' ? (
        <div className="stack">
          {reasonFields}
          <p>{inrEntry.removeHelp}</p>
          <div className="button-row">
            <Button look="danger" size="large" onClick={() => void remove()}>
              {inrEntry.remove}
            </Button>
            <Button size="large" onClick={() => back(home)}>
              {inrEntry.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <InrEntryForm
          initial={{ typed: typedInr(inr), sampledOn: sampledAt.date, method: knownMethod(method) }}
          context={entryContext(file, today, seen.chain)}
          time={sampledAt.time}
          submitLabel={inrEntry.save}
          onEntered={correct}
          complete={complete}
          secondary={
            <Button size="large" onClick={() => back(home)}>
              {inrEntry.cancel}
            </Button>
          }
        >
          {reasonFields}
        </InrEntryForm>
      )}
      {saver.failed !== undefined && (
        <NotSavedDialog why={saver.failed.why} onRetry={saver.failed.retry} onKeep={saver.forget} />
      )}
    </>
  );
}
