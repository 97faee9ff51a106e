import { useState } from 'react';
import type { Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { removeDoseIntent } from './doseIntents.ts';
import { DoseText } from './DoseText.tsx';

type Props = {
  readonly file: PatientFile;
  readonly line: Line<'doseSchedule'>;
  readonly waiting: Dose;
  readonly recording: Recording;
  readonly onClose: () => void;
};

const WHYS = ['again', 'inrFirst', 'other'] as const;
const LONGEST_REASON = 200;

/** A dose refused, with why: it leaves the list, and stays in the history for whoever wrote it. */
export function RefuseDialog({ file, line, waiting, recording, onClose }: Props) {
  const { dose } = useTexts().nurse;
  const { refusal, dialog } = dose.toValidate;
  const [why, setWhy] = useState<(typeof WHYS)[number]>();
  const [other, setOther] = useState('');
  const [tried, setTried] = useState<'notYet' | 'tried'>('notYet');
  const reason = why === undefined ? '' : why === 'other' ? other.trim() : refusal.choices[why];
  const isMissing = tried === 'tried' && reason === '';

  function refuse() {
    setTried('tried');
    if (reason === '') return;
    const intent = removeDoseIntent(file, { line, dose: waiting, reason: refusal.reason(reason) });
    void recording.record([intent], { said: refusal.saved });
    onClose();
  }

  return (
    <Dialog
      title={refusal.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button look="danger" onClick={refuse}>
            {dose.toValidate.refuse}
          </Button>
        </>
      }
    >
      <DoseText dose={waiting} />
      <SegmentedControl
        legend={refusal.why}
        options={WHYS.map((value) => ({ value, label: refusal.choices[value] }))}
        value={why}
        onChoose={setWhy}
      />
      {why === 'other' && (
        <TextField
          label={refusal.other}
          hint={refusal.otherHint}
          maxLength={LONGEST_REASON}
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
      )}
      <div role="alert">{isMissing && <p className="field-problem">{refusal.missing}</p>}</div>
    </Dialog>
  );
}
