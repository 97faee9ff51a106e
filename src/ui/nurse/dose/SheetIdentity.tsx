import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The traits that make sure whose page this is, on both of its sides. */
export function SheetIdentity({ identity }: { readonly identity: PatientIdentity }) {
  const { dose, words } = useTexts().nurse;
  const texts = dose.sheet.identity;
  const format = useFormat();
  const { birthName, birthFirstNames, usedName, usedFirstName, birthDate, sex } = identity;
  const used = [usedName, usedFirstName].filter((name) => name !== undefined).join(' ');
  return (
    <dl className="dose-sheet-identity">
      <Trait label={texts.birthName} value={birthName} />
      {used !== '' && <Trait label={texts.usedName} value={used} />}
      <Trait label={texts.firstName} value={birthFirstNames.join(' ')} />
      <Trait label={texts.birthDate} value={birthWords()} />
      <Trait label={texts.sex} value={words.sex(sex)} />
    </dl>
  );

  function birthWords(): string {
    if (birthDate.precision === 'year') return birthDate.date.slice(0, 4);
    return birthDate.precision === 'month' ? format.month(birthDate.date) : format.day(birthDate.date);
  }
}

function Trait({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
