import { useEffect, useEffectEvent } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { useIdleVerdict } from './useIdleVerdict.ts';

/** Locks a tablet that was put down, after asking. */
export function IdleLock({ onLock }: { readonly onLock: () => void }) {
  const texts = useSharedTexts().idle;
  const { verdict, stay } = useIdleVerdict();
  const lock = useEffectEvent(onLock);

  useEffect(() => {
    if (verdict.kind === 'lock') lock();
  }, [verdict.kind]);

  if (verdict.kind !== 'warn') return null;
  return (
    <Dialog
      title={texts.title}
      onClose={stay}
      actions={
        <>
          <Button icon="lock" onClick={onLock}>
            {texts.lockNow}
          </Button>
          <Button look="primary" size="large" onClick={stay}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p>{texts.text(verdict.secondsLeft)}</p>
    </Dialog>
  );
}
