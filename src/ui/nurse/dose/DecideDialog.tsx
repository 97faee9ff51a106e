import { useState } from 'react';
import type { Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import type { Places } from '#store/store.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { BasisChoice } from './BasisChoice.tsx';
import { decidedByOf, decisionProblems, NO_DECISION, whoMayDecide } from './decisionDraft.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { basisInrs, doseBasis } from './doseBasis.ts';
import { beginningOf, decideDoseIntent } from './doseIntents.ts';
import { DoseText } from './DoseText.tsx';
import { doseInWords } from './doseWords.ts';
import { prescriberNames } from './prescriberNames.ts';

type Props = {
  readonly file: PatientFile;
  readonly places: Places;
  readonly line: Line<'doseSchedule'>;
  readonly waiting: Dose;
  readonly recording: Recording;
  readonly onClose: () => void;
};

/** The decision on a dose that waits: what it is, the INRs as they stand now, who decides, from when it will hold. */
export function DecideDialog({ file, places, line, waiting, recording, onClose }: Props) {
  const texts = useTexts().nurse;
  const { dialog } = texts.dose.toValidate;
  const { account } = useUser();
  const today = useToday();
  const inrs = basisInrs(file, waiting.reads);
  const choices = whoMayDecide(account).filter((who) => who !== 'nobody');
  const [decision, setDecision] = useState(
    account.role === 'physician' ? ({ ...NO_DECISION, who: 'myself' } as const) : NO_DECISION,
  );
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [tried, setTried] = useState<'notYet' | 'tried'>('notYet');

  function decide() {
    setTried('tried');
    const decidedBy = decidedByOf(decision, account);
    if (decidedBy === undefined || decisionProblems(decision).length > 0) return;
    const basis = doseBasis(inrs, leftOut);
    const reason = dialog.reason(decidedBy.name);
    const intent = decideDoseIntent(file, { line, waiting, decidedBy, basis, today, reason });
    void recording.record([intent], { said: dialog.saved(doseInWords(waiting, texts)) });
    onClose();
  }

  return (
    <Dialog
      width="wide"
      title={account.role === 'physician' ? dialog.title : dialog.titleNurse}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button look="primary" onClick={decide}>
            {account.role === 'physician' ? texts.dose.toValidate.decide : texts.dose.toValidate.decideNurse}
          </Button>
        </>
      }
    >
      <DoseText dose={waiting} />
      <p>
        <Beginning waiting={waiting} />
      </p>
      <BasisChoice inrs={inrs} leftOut={leftOut} onLeftOut={setLeftOut} />
      <DecisionFields
        choices={choices}
        draft={decision}
        onDraft={setDecision}
        problems={tried === 'tried' ? decisionProblems(decision) : []}
        prescribers={prescriberNames(places)}
      />
    </Dialog>
  );
}

function Beginning({ waiting }: { readonly waiting: Dose }) {
  const { dialog } = useTexts().nurse.dose.toValidate;
  const format = useFormat();
  const day = beginningOf(waiting, useToday());
  if (waiting.validFrom === undefined || waiting.validFrom === day) return <>{dialog.begins(format.day(day))}</>;
  return <>{dialog.beginsLater(format.day(waiting.validFrom), format.day(day))}</>;
}
