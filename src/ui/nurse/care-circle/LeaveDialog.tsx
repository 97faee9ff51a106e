import { useState } from 'react';
import type { Places } from '#store/store.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { carerNamed } from './carersOffered.ts';
import { leavesCircle } from './circleIntents.ts';
import type { CircleMember } from './circleView.ts';

type Props = {
  readonly member: CircleMember;
  readonly places: Places;
  readonly recording: Recording;
  readonly onClose: () => void;
};

/** Why somebody cares for the patient no more. His name stays in the history. */
export function LeaveDialog({ member, places, recording, onClose }: Props) {
  const { careCircle } = useTexts().nurse;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<'notYet' | 'asked'>('notYet');
  const name = carerNamed(places, member.body)?.name ?? careCircle.notInDirectory;

  function leave() {
    setAsked('asked');
    if (reason.trim() === '') return;
    void recording.record([leavesCircle(member, reason.trim())], { said: careCircle.left(name), onKept: onClose });
  }

  return (
    <Dialog
      title={careCircle.removeNamed(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{careCircle.cancel}</Button>
          <Button look="primary" onClick={leave}>
            {careCircle.remove}
          </Button>
        </>
      }
    >
      <p>{careCircle.leaveMeans}</p>
      <TextField
        label={careCircle.leaveReason}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        problem={asked === 'asked' && reason.trim() === '' ? careCircle.problem.reason : undefined}
      />
    </Dialog>
  );
}
