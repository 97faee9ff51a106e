import { NotSavedDialog } from '#ui/nurse/inr-entry/NotSavedDialog.tsx';
import type { Recording } from './useRecording.ts';

/** « NON ENREGISTRÉ », for whatever a screen records; nothing while nothing failed. */
export function RecordingFailed({ recording }: { readonly recording: Recording }) {
  const { failed, forget } = recording;
  if (failed === undefined) return undefined;
  return <NotSavedDialog why={failed.why} onRetry={failed.retry} onKeep={forget} />;
}
