import { Fragment, useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ContactFields } from './ContactFields.tsx';
import { EditForm } from './fields/EditForm.tsx';
import { FormActions } from './fields/FormActions.tsx';
import { PartCard, standing } from './fields/PartCard.tsx';
import { isWithoutProblem, NO_WHY, type TypedWhy, whyProblems } from './fields/why.ts';
import { WhyFields } from './fields/WhyFields.tsx';
import { writeAgain } from './fields/writeAgain.ts';
import { knownWord } from './knownWord.ts';
import { NO_CONTACT, readContact, type TypedContact, typedContact } from './typedContact.ts';

type Contact = WritingFact<'patientContact'>;

/** How the patient is reached, and who helps him. */
export function ContactCard({ file }: { readonly file: PatientFile }) {
  const { contact } = useTexts().nurse.identityForm;
  const fact = standing(file.contact);
  return (
    <PartCard
      title={contact.title}
      patientId={file.patientId}
      state={file.contact}
      say={useContactLine()}
      edit={fact === undefined ? contact.enter : contact.edit}
      form={(close) => <ContactEdit file={file} onDone={close} />}
    >
      {fact === undefined ? <p>{contact.none}</p> : <ContactFacts fact={fact} />}
    </PartCard>
  );
}

function ContactFacts({ fact: { body } }: { readonly fact: Contact }) {
  const { contact } = useTexts().nurse.identityForm;
  const { fields } = contact;
  const { street, postcode, town } = body.address ?? {};
  const address = [street, [postcode, town].filter((part) => part !== undefined).join(' ')];
  const { caregiver } = body;
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [fields.telephone, body.telephone],
    [fields.mobile, body.mobile],
    [fields.email, body.email],
    [fields.address, address.filter((part) => part !== undefined && part !== '').join(', ')],
    [fields.caregiver, caregiver && `${caregiver.name} (${knownWord(contact.relations, caregiver.relation)})`],
    [fields.caregiverTelephone, caregiver?.telephone],
    [fields.tellFirst, body.tellFirst && knownWord(contact.toldFirst, body.tellFirst)],
  ];
  const isSaid = ([, value]: (typeof lines)[number]) => value !== undefined && value !== '';
  const missing = lines.filter((line) => !isSaid(line)).map(([label]) => label);
  return (
    <>
      <dl className="facts">
        {lines.filter(isSaid).map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {missing.length > 0 && <p className="small soft">{contact.missing(missing.join(', '))}</p>}
    </>
  );
}

type EditProps = { readonly file: PatientFile; readonly onDone: () => void };

function ContactEdit({ file, onDone }: EditProps) {
  const { contact } = useTexts().nurse.identityForm;
  const recording = useRecording();
  const before = standing(file.contact)?.body;
  const [typed, setTyped] = useState<TypedContact>(() => (before === undefined ? NO_CONTACT : typedContact(before)));
  const [why, setWhy] = useState<TypedWhy>(NO_WHY);
  const [asked, setAsked] = useState<'notYet' | 'asked'>('notYet');
  const read = readContact(typed);
  const whyWrong = whyProblems(why, before === undefined ? 'first' : 'again');

  function submit() {
    setAsked('asked');
    if (read.kind === 'problems' || !isWithoutProblem(whyWrong)) return;
    // Everything wiped is a statement too: that none of what stood there holds any more.
    const body = read.kind === 'contact' ? read.body : {};
    if (read.kind === 'nothing' && before === undefined) return onDone();
    const { patientId } = file;
    const intent = writeAgain({ kind: 'patientContact', patientId, state: file.contact, body, why });
    void recording.record([intent], { said: contact.saved, onKept: onDone });
  }

  return (
    <EditForm onSubmit={submit}>
      <ContactFields
        value={typed}
        onChange={setTyped}
        problems={asked === 'asked' && read.kind === 'problems' ? read.problems : {}}
      />
      {before !== undefined && <WhyFields value={why} onChange={setWhy} problems={asked === 'asked' ? whyWrong : {}} />}
      <FormActions recording={recording} onCancel={onDone} />
      <RecordingFailed recording={recording} />
    </EditForm>
  );
}

/** Contacts on one line, for their history. */
function useContactLine(): (fact: Contact) => string {
  const { contact } = useTexts().nurse.identityForm;
  return ({ body }) => {
    const { telephone, mobile, email, address = {}, caregiver } = body;
    const parts = [
      telephone,
      mobile,
      email,
      address.street,
      address.postcode,
      address.town,
      caregiver && `${contact.fields.caregiver} ${caregiver.name} ${caregiver.telephone ?? ''}`,
    ];
    const said = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    return said === '' ? contact.none : said;
  };
}
