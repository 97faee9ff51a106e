import { useState } from 'react';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  /** In the words of the person who chooses; `other` is always among them. */
  readonly choices: Readonly<Record<string, string>>;
  /** The reason as it will stand in the facts; empty while there is none. */
  readonly onReason: (reason: string) => void;
};

const LONGEST_REASON = 200;

/** Why two files are joined, or parted: some usual answers, or a few words. */
export function ReasonOfLink({ choices, onReason }: Props) {
  const { dialog } = useTexts().nurse.duplicates;
  const [why, setWhy] = useState<string>();
  const [other, setOther] = useState('');
  return (
    <>
      <SegmentedControl
        legend={dialog.why}
        options={Object.entries(choices).map(([value, label]) => ({ value, label }))}
        value={why}
        onChoose={(chosen) => {
          setWhy(chosen);
          onReason(chosen === 'other' ? other.trim() : (choices[chosen] ?? ''));
        }}
      />
      {why === 'other' && (
        <TextField
          label={dialog.reason}
          hint={dialog.reasonHint}
          maxLength={LONGEST_REASON}
          value={other}
          onChange={(event) => {
            setOther(event.target.value);
            onReason(event.target.value.trim());
          }}
        />
      )}
    </>
  );
}
