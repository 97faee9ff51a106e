import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly recording: Recording; readonly onCancel: () => void };

/** Leave the fields as they were, or save what stands in them. */
export function FormActions({ recording, onCancel }: Props) {
  const { part } = useTexts().nurse.identityForm;
  return (
    <div className="button-row form-actions">
      <Button size="large" onClick={onCancel}>
        {part.cancel}
      </Button>
      <Button look="primary" size="large" type="submit" disabled={recording.isUnderWay}>
        {part.save}
      </Button>
    </div>
  );
}
