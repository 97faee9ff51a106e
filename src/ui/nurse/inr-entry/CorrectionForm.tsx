import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { entryContext, knownMethod } from './entryContext.ts';
import { InrEntryForm } from './InrEntryForm.tsx';
import { NotSavedDialog } from './NotSavedDialog.tsx';
import { NO_REASON, type Reason, reasonProblem } from './reason.ts';
import { ReasonChoice } from './ReasonChoice.tsx';
import { RemovalForm } from './RemovalForm.tsx';
import { useCorrection } from './useCorrection.ts';
import { typedInr } from './useEntryReview.ts';

type Props = { readonly file: PatientFile; readonly fact: WritingFact<'inrResult'>; readonly seen: SeenHead };

/** The entry form filled with what is recorded, and why it changes. */
export function CorrectionForm({ file, fact, seen }: Props) {
  const { inrEntry } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { back } = useRouter();
  const [reason, setReason] = useState<Reason>(NO_REASON);
  const [asked, setAsked] = useState<'notYet' | 'asked'>('notYet');
  const { inr, sampledAt, method } = fact.body;
  const { correct, remove, saving, failed, forget } = useCorrection({ patientId: file.patientId, fact, seen, reason });
  const problem = reasonProblem(reason);

  function complete(): 'yes' | 'no' {
    setAsked('asked');
    return problem === undefined ? 'yes' : 'no';
  }

  const reasonFields = (
    <ReasonChoice reason={reason} onReason={setReason} problem={asked === 'asked' ? problem : undefined} />
  );
  const cancel = (
    <Button size="large" onClick={() => back(`/patients/${file.patientId}`)}>
      {inrEntry.cancel}
    </Button>
  );
  return (
    <>
      <p>
        <strong>{inrEntry.correcting(format.inr(inr), format.day(sampledAt.date))}</strong>
      </p>
      {reason.choice === 'patient' ? (
        <RemovalForm onRemove={() => void remove()} saving={saving} cancel={cancel}>
          {reasonFields}
        </RemovalForm>
      ) : (
        <InrEntryForm
          initial={{ typed: typedInr(inr), sampledOn: sampledAt.date, method: knownMethod(method) }}
          context={entryContext(file, today, seen.chain)}
          time={sampledAt.time}
          submitLabel={inrEntry.save}
          saving={saving}
          onEntered={correct}
          complete={complete}
          secondary={cancel}
        >
          {reasonFields}
        </InrEntryForm>
      )}
      {failed !== undefined && (
        <NotSavedDialog why={failed.why} lead={failed.lead} onRetry={failed.retry} onKeep={forget} />
      )}
    </>
  );
}
