import type { ReactNode } from 'react';
import type { ComparedTrait } from '#domain/identity/duplicateTraits.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { SummaryInrLine } from '#ui/nurse/patient-banner/SummaryInrLine.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { COMPARED_TRAITS, isKnownInBoth, type RowVerdict, verdictOf } from './comparedRows.ts';
import type { ShownPair } from './PairCard.tsx';

const TONES = { equal: 'accent', near: 'warning', different: 'critical', unknown: 'neutral' } as const;

/** Trait by trait: what each file says, and whether it is the same. Under them, what helps to recognise the patient. */
export function PairTable({ pair }: { readonly pair: ShownPair }) {
  const { table } = useTexts().nurse.duplicates;
  const { one, other, likeness } = pair;
  return (
    <div className="table-frame">
      <table className="table pair-table">
        <caption className="for-readers">{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.trait}</th>
            <FileHead patient={one} letter="A" />
            <FileHead patient={other} letter="B" />
          </tr>
        </thead>
        <tbody>
          {COMPARED_TRAITS.map((trait) => (
            <Row
              key={trait}
              label={table[trait]}
              verdict={verdictOf(trait, likeness, isKnownInBoth(trait, one, other))}
              one={<TraitText trait={trait} patient={one} />}
              other={<TraitText trait={trait} patient={other} />}
            />
          ))}
          <Row label={table.status} one={<StatusText patient={one} />} other={<StatusText patient={other} />} />
          <Row label={table.treatment} one={<Treatment patient={one} />} other={<Treatment patient={other} />} />
          <Row label={table.range} one={<RangeText patient={one} />} other={<RangeText patient={other} />} />
          <Row label={table.lastInr} one={<LastInr patient={one} />} other={<LastInr patient={other} />} />
          <Row label={table.nextControl} one={<Control patient={one} />} other={<Control patient={other} />} />
        </tbody>
      </table>
    </div>
  );
}

type OfPatient = { readonly patient: PatientSummary };

function FileHead({ patient, letter }: OfPatient & { readonly letter: string }) {
  const { duplicates } = useTexts().nurse;
  return (
    <th scope="col">
      <span className="pair-letter">{duplicates.table.file(letter)}</span>
      <Link
        className="button button--quiet"
        to={`/patients/${patient.patientId}`}
        aria-label={duplicates.openOf(nameInLine(patient))}
      >
        {duplicates.open}
      </Link>
    </th>
  );
}

type RowProps = {
  readonly label: string;
  readonly verdict?: RowVerdict;
  readonly one: ReactNode;
  readonly other: ReactNode;
};

function Row({ label, verdict, one, other }: RowProps) {
  const { duplicates } = useTexts().nurse;
  return (
    <tr className={verdict === 'different' ? 'pair-row--apart' : undefined}>
      <th scope="row">
        <span className="pair-label">
          {label}
          {verdict !== undefined && <Badge tone={TONES[verdict]}>{duplicates.verdict[verdict]}</Badge>}
        </span>
      </th>
      <td>{one}</td>
      <td>{other}</td>
    </tr>
  );
}

function TraitText({ trait, patient }: OfPatient & { readonly trait: ComparedTrait }) {
  const { words, duplicates } = useTexts().nurse;
  const { table } = duplicates;
  const { birthName, firstName, usedName, usedFirstName, birthDate, sex, matricule } = patient;
  switch (trait) {
    case 'birthName':
      return <NameText name={birthName === '' ? nameInLine(patient) : birthName} used={usedName} />;
    case 'firstName':
      return <NameText name={firstName} used={usedFirstName} />;
    case 'birthDate':
      return birthDate === undefined ? table.unknown : <BirthLine birthDate={birthDate} sex={sex} />;
    case 'sex':
      return words.sex(sex);
    case 'matricule':
      // Compared, never shown: whether it is the same is all that is needed here.
      return matricule === undefined ? table.unknown : table.hasMatricule;
  }
}

function NameText({ name, used }: { readonly name: string; readonly used: string | undefined }) {
  const { words, duplicates } = useTexts().nurse;
  return (
    <>
      <strong>{name === '' ? duplicates.table.unknown : name}</strong>
      {used !== undefined && <span className="small soft pair-used">{words.usedName(used)}</span>}
    </>
  );
}

function StatusText({ patient }: OfPatient) {
  const { words } = useTexts().nurse;
  return words.status(patient.status);
}

function Treatment({ patient: { molecule, indication } }: OfPatient) {
  const { words, duplicates } = useTexts().nurse;
  if (molecule === undefined || indication === undefined) return duplicates.table.none;
  return `${words.molecule(molecule)}, ${words.indication(indication)}`;
}

function RangeText({ patient: { range } }: OfPatient) {
  const { duplicates } = useTexts().nurse;
  const format = useFormat();
  return range === undefined ? duplicates.table.unknown : format.range(range);
}

function LastInr({ patient }: OfPatient) {
  const { duplicates } = useTexts().nurse;
  const format = useFormat();
  if (patient.worstInr === undefined) return duplicates.table.none;
  return (
    <>
      <SummaryInrLine {...patient} />
      <span className="small soft">{format.day(patient.worstInr.date)}</span>
    </>
  );
}

function Control({ patient: { nextControl } }: OfPatient) {
  const { duplicates } = useTexts().nurse;
  const format = useFormat();
  return nextControl === undefined ? duplicates.table.none : format.day(nextControl);
}
