import type { ReactNode } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly onRemove: () => void;
  /** `yes`: the removal is being saved. */
  readonly saving: 'yes' | 'no';
  readonly cancel: ReactNode;
  readonly children: ReactNode;
};

/** An INR of somebody else has no right value here: it is taken out. */
export function RemovalForm({ onRemove, saving, cancel, children }: Props) {
  const { inrEntry } = useTexts().nurse;
  return (
    <div className="stack">
      {children}
      <p>{inrEntry.removeHelp}</p>
      <div className="button-row">
        <Button look="danger" size="large" onClick={onRemove} disabled={saving === 'yes'}>
          {saving === 'yes' ? inrEntry.saving : inrEntry.remove}
        </Button>
        {cancel}
      </div>
    </div>
  );
}
