import { useState } from 'react';
import type { Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { removeDoseIntent } from './doseIntents.ts';
import { DoseText } from './DoseText.tsx';

type Props = {
  readonly file: PatientFile;
  readonly line: Line<'doseSchedule'>;
  readonly dose: Dose;
  readonly recording: Recording;
  readonly onClose: () => void;
};

const LONGEST_REASON = 200;

/** A dose that was written by mistake: taken out of what counts, with why, and the one before holds again. */
export function RemoveDoseDialog({ file, line, dose, recording, onClose }: Props) {
  const { history, toValidate } = useTexts().nurse.dose;
  const [reason, setReason] = useState<string>(history.removeReason);

  function remove() {
    const intent = removeDoseIntent(file, { line, dose, reason: reason.trim() });
    void recording.record([intent], { said: history.removed });
    onClose();
  }

  return (
    <Dialog
      title={history.removeTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{toValidate.dialog.cancel}</Button>
          <Button look="danger" disabled={reason.trim() === ''} onClick={remove}>
            {history.remove}
          </Button>
        </>
      }
    >
      <DoseText dose={dose} />
      <p>{history.removeHelp}</p>
      <TextField
        label={toValidate.refusal.other}
        hint={toValidate.refusal.otherHint}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
