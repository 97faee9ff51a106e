import { useState } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly letter: string;
  readonly onReason: (reason: string) => Promise<void>;
  readonly onClose: () => void;
};

const WHYS = ['checkedPaper', 'checkedPatient', 'checkedAuthor', 'other'] as const;
type Why = (typeof WHYS)[number];
const LONGEST_REASON = 200;

/** Why this value: without it the next reader would have to ask again. */
export function SettleDialog({ letter, onReason, onClose }: Props) {
  const { disagreement, inrEntry } = useTexts().nurse;
  const [why, setWhy] = useState<Why>();
  const [other, setOther] = useState('');
  const reason = why === undefined ? '' : why === 'other' ? other.trim() : disagreement.whyChoices[why];
  return (
    <Dialog
      title={disagreement.keepOf(letter)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{disagreement.cancel}</Button>
          <Button look="primary" disabled={reason === ''} onClick={() => void onReason(reason)}>
            {disagreement.settle}
          </Button>
        </>
      }
    >
      <SegmentedControl
        legend={disagreement.why}
        options={WHYS.map((value) => ({ value, label: disagreement.whyChoices[value] }))}
        value={why}
        onChoose={setWhy}
      />
      {why === 'other' && (
        <TextField
          label={inrEntry.reason.other}
          hint={inrEntry.reason.otherHint}
          maxLength={LONGEST_REASON}
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
      )}
    </Dialog>
  );
}
