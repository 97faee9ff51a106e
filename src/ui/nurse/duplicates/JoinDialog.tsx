import { useState } from 'react';
import type { ComparedTrait } from '#domain/identity/duplicateTraits.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ReasonOfLink } from './ReasonOfLink.tsx';

type Props = {
  /** Traits in which the two differ: said once more before they become one. */
  readonly apart: readonly ComparedTrait[];
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

/** What joining does, and how she knows: without a reason nobody could judge it later. */
export function JoinDialog({ apart, onReason, onClose }: Props) {
  const { dialog, table } = useTexts().nurse.duplicates;
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={dialog.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button look="primary" disabled={reason === ''} onClick={() => onReason(reason)}>
            {dialog.join}
          </Button>
        </>
      }
    >
      {apart.length > 0 && (
        <Banner tone="warning">{dialog.differs(apart.map((trait) => table[trait].toLowerCase()).join(', '))}</Banner>
      )}
      <ul>
        {dialog.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <ReasonOfLink choices={dialog.whyChoices} onReason={setReason} />
    </Dialog>
  );
}
