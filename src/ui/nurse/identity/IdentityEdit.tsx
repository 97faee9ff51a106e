import { useState } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AskDialog } from './fields/AskDialog.tsx';
import { EditForm } from './fields/EditForm.tsx';
import { FormActions } from './fields/FormActions.tsx';
import { standing } from './fields/PartCard.tsx';
import { isWithoutProblem, NO_WHY, type TypedWhy, whyProblems } from './fields/why.ts';
import { WhyFields } from './fields/WhyFields.tsx';
import { writeAgain } from './fields/writeAgain.ts';
import { IdentityFields } from './IdentityFields.tsx';
import { MatriculeEdit } from './MatriculeEdit.tsx';
import { readIdentity, type ReadIdentity } from './readIdentity.ts';
import { useTypedIdentity } from './useTypedIdentity.ts';

type Props = { readonly file: PatientFile; readonly onDone: () => void };

/** An identity written again. A strict trait that moves takes the identity back to provisional, and that is said first. */
export function IdentityEdit({ file, onDone }: Props) {
  const { identityForm } = useTexts().nurse;
  const today = useToday();
  const { region } = useUser();
  const recording = useRecording();
  const before = standing(file.identity)?.body;
  const [typed, edit] = useTypedIdentity(before);
  const [matriculeBefore, setMatriculeBefore] = useState<'kept' | 'removed'>('kept');
  const [why, setWhy] = useState<TypedWhy>(NO_WHY);
  const [asked, setAsked] = useState<'notYet' | 'asked' | 'doubts'>('notYet');

  const tenant = region.demonstration ? 'demonstration' : 'production';
  const read = readIdentity(typed, { today, tenant, before, matriculeBefore });
  const whyWrong = whyProblems(why, before === undefined ? 'first' : 'again');
  const shown = asked === 'notYet' ? undefined : read;

  function submit() {
    setAsked('asked');
    if (!read.ok || !isWithoutProblem(whyWrong)) return;
    if (read.doubts.length > 0) setAsked('doubts');
    else void write(read);
  }

  async function write(whole: Extract<ReadIdentity, { ok: true }>) {
    const { patientId } = file;
    const intent = writeAgain({ kind: 'patientIdentity', patientId, state: file.identity, body: whole.body, why });
    await recording.record([intent], { said: identityForm.saved, onKept: onDone });
  }

  const falls = read.ok && before !== undefined && before.status !== 'PROV' && read.body.status === 'PROV';
  return (
    <EditForm onSubmit={submit}>
      <IdentityFields
        value={typed}
        onChange={edit}
        problems={shown?.ok === false ? shown.problems : {}}
        matricule={
          <MatriculeEdit
            kept={before?.ins === undefined ? 'none' : matriculeBefore}
            onKept={setMatriculeBefore}
            value={typed.matricule}
            onTyped={(matricule) => edit({ ...typed, matricule })}
            problem={shown?.ok === false ? shown.problems.matricule : undefined}
          />
        }
      />
      {falls && <Banner tone="warning">{identityForm.fallsToProvisional}</Banner>}
      {before !== undefined && (
        <WhyFields value={why} onChange={setWhy} problems={asked === 'notYet' ? {} : whyWrong} />
      )}
      <FormActions recording={recording} onCancel={onDone} />
      {asked === 'doubts' && read.ok && (
        <AskDialog
          questions={read.doubts.map((doubt) => identityForm.matriculeDoubt[doubt])}
          onCorrect={() => setAsked('asked')}
          onConfirm={() => void write(read)}
        />
      )}
      <RecordingFailed recording={recording} />
    </EditForm>
  );
}
