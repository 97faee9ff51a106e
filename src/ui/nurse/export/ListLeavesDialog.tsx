import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly patients: string; readonly onSave: () => void; readonly onClose: () => void };

/** Said once the file is made and before it is anywhere: in clear, and with a trace. */
export function ListLeavesDialog({ patients, onSave, onClose }: Props) {
  const { warning } = useTexts().nurse.exporting.list;
  return (
    <Dialog
      title={warning.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{warning.cancel}</Button>
          <Button look="primary" onClick={onSave}>
            {warning.save}
          </Button>
        </>
      }
    >
      <Banner tone="warning">{warning.text(patients)}</Banner>
      <p>{warning.traced}</p>
    </Dialog>
  );
}
