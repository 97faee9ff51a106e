import { useState } from 'react';
import { earliestBirth } from '#domain/identity/birthDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { EditForm } from './fields/EditForm.tsx';
import { FormActions } from './fields/FormActions.tsx';
import { PartCard, standing } from './fields/PartCard.tsx';
import { isWithoutProblem, NO_WHY, type TypedWhy, whyProblems } from './fields/why.ts';
import { WhyFields } from './fields/WhyFields.tsx';
import { writeAgain } from './fields/writeAgain.ts';
import { InformationFields } from './InformationFields.tsx';
import { knownWord } from './knownWord.ts';
import { NO_INFORMATION, readInformation, type TypedInformation, typedInformation } from './typedInformation.ts';

type Information = WritingFact<'informationGiven'>;

/** What the patient was told of the sharing of his file, and whether he objects. */
export function InformationCard({ file }: { readonly file: PatientFile }) {
  const { information } = useTexts().nurse.identityForm;
  const fact = standing(file.information);
  const line = useInformationLine();
  return (
    <PartCard
      title={information.title}
      patientId={file.patientId}
      state={file.information}
      say={line}
      edit={fact === undefined ? information.enter : information.edit}
      form={(close) => <InformationEdit file={file} onDone={close} />}
    >
      {fact === undefined ? (
        <Banner tone="warning">{information.none}</Banner>
      ) : (
        <>
          <p>{line(fact)}</p>
          {fact.body.objection === 'objects' && <Banner tone="warning">{information.objectionMeans}</Banner>}
        </>
      )}
    </PartCard>
  );
}

type EditProps = { readonly file: PatientFile; readonly onDone: () => void };

function InformationEdit({ file, onDone }: EditProps) {
  const { information } = useTexts().nurse.identityForm;
  const today = useToday();
  const recording = useRecording();
  const before = standing(file.information)?.body;
  const [typed, setTyped] = useState<TypedInformation>(() =>
    before === undefined ? NO_INFORMATION : typedInformation(before),
  );
  const [why, setWhy] = useState<TypedWhy>(NO_WHY);
  const [asked, setAsked] = useState<'notYet' | 'asked'>('notYet');
  const born = standing(file.identity)?.body.birthDate;
  const read = readInformation(typed, { today, birth: born && earliestBirth(born) });
  const whyWrong = whyProblems(why, before === undefined ? 'first' : 'again');

  function submit() {
    setAsked('asked');
    if (read.kind !== 'information' || !isWithoutProblem(whyWrong)) return;
    const { patientId } = file;
    const { body } = read;
    const intent = writeAgain({ kind: 'informationGiven', patientId, state: file.information, body, why });
    void recording.record([intent], { said: information.saved, onKept: onDone });
  }

  function problems() {
    if (asked === 'notYet') return {};
    if (read.kind === 'nothing') return { given: 'empty', objection: 'empty' } as const;
    return read.kind === 'problems' ? read.problems : {};
  }

  return (
    <EditForm onSubmit={submit}>
      <InformationFields value={typed} onChange={setTyped} problems={problems()} />
      {before !== undefined && <WhyFields value={why} onChange={setWhy} problems={asked === 'asked' ? whyWrong : {}} />}
      <FormActions recording={recording} onCancel={onDone} />
      <RecordingFailed recording={recording} />
    </EditForm>
  );
}

/** What was told and answered, on one line. */
function useInformationLine(): (fact: Information) => string {
  const { information } = useTexts().nurse.identityForm;
  const format = useFormat();
  return ({ body }) => {
    const { given, givenOn, support, basis, objection, objectedOn } = body;
    return [
      `${information.givenShort} : ${knownWord(information.givenWords, given)}`,
      ...(givenOn === undefined ? [] : [format.day(givenOn)]),
      ...(support === undefined ? [] : [knownWord(information.supports, support)]),
      ...(basis === undefined ? [] : [knownWord(information.bases, basis)]),
      `${information.objectionShort} : ${knownWord(information.objections, objection)}`,
      ...(objectedOn === undefined ? [] : [format.day(objectedOn)]),
    ].join(' · ');
  };
}
