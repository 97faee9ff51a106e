import { useState } from 'react';
import type { SeenHead } from '#facts/composeGroup.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClinicalFact } from './clinicalKind.ts';
import { EntryButtons } from './EntryButtons.tsx';
import { removalIntent } from './entryIntent.ts';
import { NO_REASON, reasonProblem, reasonText } from './entryReason.ts';
import { ReasonFields } from './ReasonFields.tsx';
import { useSayFact } from './useSayFact.ts';

type Props = { readonly fact: ClinicalFact; readonly seen: SeenHead };

/** What was entered in error is taken out of what counts, with the reason. */
export function RemoveEntryForm({ fact, seen }: Props) {
  const { entry } = useTexts().nurse.clinicalHistory;
  const recording = useRecording();
  const say = useSayFact();
  const { back } = useRouter();
  const [reason, setReason] = useState(NO_REASON);
  const [tried, setTried] = useState<'yes' | 'no'>('no');
  const { title } = say(fact);
  const leave = () => back(`/patients/${fact.patientId ?? ''}/clinical`);

  async function submit() {
    setTried('yes');
    if (reasonProblem(reason) !== undefined) return;
    await recording.record([removalIntent(fact, seen, reasonText(reason, entry.reasonChoices))], {
      said: entry.removed(title),
      onKept: leave,
    });
  }

  return (
    <form
      className="stack clinical-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p>{entry.removeHelp}</p>
      <ReasonFields reason={reason} onReason={setReason} purpose="remove" tried={tried} />
      <EntryButtons busy={recording.isUnderWay ? 'yes' : 'no'} look="danger" label={entry.remove} onCancel={leave} />
      <RecordingFailed recording={recording} />
    </form>
  );
}
