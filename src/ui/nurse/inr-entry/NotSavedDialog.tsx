import type { ActionNotSaved } from '#store/store.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly why: ActionNotSaved;
  /** What was not saved, in one sentence. */
  readonly lead?: string | undefined;
  readonly onRetry: () => void;
  readonly onKeep: () => void;
};

/** « NON ENREGISTRÉ »: stays until it is answered, and what was typed stays behind it. */
export function NotSavedDialog({ why, lead, onRetry, onKeep }: Props) {
  const { notSaved } = useTexts().nurse.inrEntry;
  return (
    <Dialog
      title={notSaved.title}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{notSaved.keep}</Button>
          {/* The same action on the same old state would be refused again. */}
          {why !== 'outdated' && (
            <Button look="primary" onClick={onRetry}>
              {notSaved.retry}
            </Button>
          )}
        </>
      }
    >
      <Banner tone="critical" title={lead}>
        {notSaved.why[why]}
      </Banner>
    </Dialog>
  );
}
