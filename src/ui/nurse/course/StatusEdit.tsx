import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { AskDialog } from '#ui/nurse/identity/fields/AskDialog.tsx';
import { EditForm } from '#ui/nurse/identity/fields/EditForm.tsx';
import { FormActions } from '#ui/nurse/identity/fields/FormActions.tsx';
import { writeAgain } from '#ui/nurse/identity/fields/writeAgain.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { isPeriodWhole } from './period.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { usePeriodEditing } from './usePeriodEditing.ts';

export type StatusEditing =
  | { readonly act: 'first' | 'change' }
  | { readonly act: 'correction'; readonly fact: WritingFact<'followUpStatus'> };

type Props = { readonly file: PatientFile; readonly editing: StatusEditing; readonly onDone: () => void };

/** A status with its day and its reason; what it leads to is said before it is saved. */
export function StatusEdit({ file, editing, onDone }: Props) {
  const { course, words } = useTexts().nurse;
  const format = useFormat();
  const recording = useRecording();
  const { act } = editing;
  const fact = editing.act === 'correction' ? editing.fact : undefined;
  const [status, setStatus] = useState(fact?.body.status);
  const [asked, setAsked] = useState<'notYet' | 'asked' | 'questions'>('notYet');
  const mayLieAhead = status === 'deceased' ? 'no' : 'yes';
  const dated = usePeriodEditing({ file, act, state: file.status, from: fact?.validFrom, mayLieAhead });
  const { period } = dated;

  function submit() {
    setAsked('asked');
    if (status === undefined || !isPeriodWhole(dated.wrong)) return;
    if (dated.questions.length > 0) setAsked('questions');
    else void write();
  }

  async function write() {
    setAsked('asked');
    if (status === undefined || period.from === undefined) return;
    const why = { act: act === 'correction' ? act : 'change', from: period.from, reason: period.reason } as const;
    const { patientId, status: state } = file;
    const body = { ...fact?.body, status };
    const intent = writeAgain({ kind: 'followUpStatus', patientId, state, body, why, target: fact?.id });
    const said = course.status.saved(words.status(status), format.day(period.from));
    await recording.record([intent], { said, onKept: onDone });
  }

  return (
    <EditForm onSubmit={submit}>
      <StatusChoice
        value={status}
        onChoose={setStatus}
        problem={asked !== 'notYet' && status === undefined ? course.status.missing : undefined}
      />
      <PeriodFields
        act={act === 'first' ? 'change' : act}
        value={period}
        onChange={dated.setPeriod}
        problems={asked === 'notYet' ? {} : dated.wrong}
      />
      <FormActions recording={recording} onCancel={onDone} />
      {asked === 'questions' && (
        <AskDialog questions={dated.questions} onCorrect={() => setAsked('asked')} onConfirm={() => void write()} />
      )}
      <RecordingFailed recording={recording} />
    </EditForm>
  );
}
