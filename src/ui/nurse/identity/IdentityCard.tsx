import { mayTellMatricule } from '#domain/identity/identityStatus.ts';
import { natureOfMatricule } from '#domain/identity/insOid.ts';
import { UNKNOWN_BIRTH_PLACE } from '#domain/identity/birthPlace.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PartCard, standing } from './fields/PartCard.tsx';
import { IdentityEdit } from './IdentityEdit.tsx';
import { knownWord } from './knownWord.ts';

type Identity = WritingFact<'patientIdentity'>;

/** The five strict traits, the names in use, and what the identity is worth. */
export function IdentityCard({ file }: { readonly file: PatientFile }) {
  const { identityForm } = useTexts().nurse;
  const fact = standing(file.identity);
  return (
    <PartCard
      title={identityForm.identityTitle}
      patientId={file.patientId}
      state={file.identity}
      say={useIdentityLine()}
      edit={fact === undefined ? identityForm.enterIdentity : identityForm.editIdentity}
      form={(close) => <IdentityEdit file={file} onDone={close} />}
    >
      {fact === undefined ? <p>{identityForm.noIdentity}</p> : <IdentityFacts fact={fact} />}
    </PartCard>
  );
}

function IdentityFacts({ fact: { body } }: { readonly fact: Identity }) {
  const { identityForm } = useTexts().nurse;
  const { fields } = identityForm;
  const [first, ...others] = body.birthFirstNames;
  return (
    <dl className="facts">
      <dt>{fields.birthName}</dt>
      <dd>
        <strong>{body.birthName}</strong>
      </dd>
      <dt>{fields.firstName}</dt>
      <dd>
        <strong>{first}</strong>
      </dd>
      {others.length > 0 && (
        <>
          <dt>{fields.otherFirstNames}</dt>
          <dd>{others.join(', ')}</dd>
        </>
      )}
      <dt>{fields.usedName}</dt>
      <dd>{body.usedName ?? identityForm.sameName}</dd>
      <dt>{fields.usedFirstName}</dt>
      <dd>{body.usedFirstName ?? identityForm.sameFirstName}</dd>
      <dt>{fields.birth}</dt>
      <dd>
        <BirthLine birthDate={body.birthDate} sex={body.sex} />
      </dd>
      <dt>{fields.birthPlace}</dt>
      <dd>{placeWords(body.birthPlace, identityForm)}</dd>
      <dt>{fields.status}</dt>
      <dd>
        <StatusOfIdentity body={body} />
      </dd>
      <dt>{fields.matricule}</dt>
      <dd>
        <Matricule body={body} />
      </dd>
    </dl>
  );
}

/** The status with what it means: a code says nothing to whoever opens the file at six in the evening. */
function StatusOfIdentity({ body }: Pick<Identity, 'body'>) {
  const { identityForm } = useTexts().nurse;
  const { statuses } = identityForm;
  const known = new Map(Object.entries(statuses)).get(body.status);
  return (
    <span className="stack stack--tight">
      <span className="row">
        <Badge tone={body.status === 'PROV' ? 'warning' : 'neutral'}>{known?.name ?? identityForm.unknownStatus}</Badge>
        {(body.attributes ?? []).map((attribute) => (
          <Badge key={attribute} tone="warning">
            {knownWord(identityForm.attributes, attribute)}
          </Badge>
        ))}
      </span>
      {known !== undefined && <span className="small soft">{known.meaning}</span>}
      {body.documentChecked !== undefined && (
        <span className="small soft">
          {identityForm.checkedOn(knownWord(identityForm.documents, body.documentChecked))}
        </span>
      )}
      {body.provenance !== undefined && (
        <span className="small soft">{identityForm.declaredBy(body.provenance.source)}</span>
      )}
    </span>
  );
}

/** Told only of a qualified identity; of any other, that one is kept. */
function Matricule({ body }: Pick<Identity, 'body'>) {
  const { identityForm } = useTexts().nurse;
  if (body.ins === undefined) return <>{identityForm.noMatricule}</>;
  if (!mayTellMatricule(body.status)) return <>{identityForm.matriculeKept}</>;
  const { matricule } = body.ins;
  return <>{`${matricule} (${natureOfMatricule(matricule)})`}</>;
}

function placeWords(
  place: string | undefined,
  texts: { readonly placeUnknown: string; readonly placeNotTyped: string },
): string {
  if (place === undefined) return texts.placeNotTyped;
  return place === UNKNOWN_BIRTH_PLACE ? texts.placeUnknown : place;
}

/** An identity on one line, for its history. */
function useIdentityLine(): (fact: Identity) => string {
  const { words, identityForm } = useTexts().nurse;
  const format = useFormat();
  return ({ body }) => {
    const { birthName, birthFirstNames, usedName, birthDate, sex, birthPlace, status } = body;
    const known = new Map(Object.entries(identityForm.statuses)).get(status);
    return [
      `${birthName} ${birthFirstNames.join(' ')}`,
      ...(usedName === undefined ? [] : [words.usedName(usedName)]),
      birthDate.precision === 'year'
        ? words.bornIn(sex, birthDate.date.slice(0, 4))
        : birthDate.precision === 'month'
          ? words.bornIn(sex, format.month(birthDate.date))
          : words.born(sex, format.day(birthDate.date)),
      words.sex(sex),
      ...(birthPlace === undefined ? [] : [identityForm.placeInLine(placeWords(birthPlace, identityForm))]),
      known?.name ?? identityForm.unknownStatus,
    ].join(' · ');
  };
}
