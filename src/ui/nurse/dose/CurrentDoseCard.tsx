import type { DosesSaid } from '#facts/doseOf.ts';
import type { Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type Dose, readDose } from '#facts/readDose.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { calendarOfLine } from './calendarDose.ts';
import { DoseBasisLine } from './DoseBasisLine.tsx';
import { DoseCalendar } from './DoseCalendar.tsx';
import { DoseNewsBanner } from './DoseNewsBanner.tsx';
import { DoseText } from './DoseText.tsx';
import { LastPrinted } from './LastPrinted.tsx';
import { otherMolecule } from './otherMolecule.ts';
import { StoppedNotice } from './StoppedNotice.tsx';
import { TodaysDose } from './TodaysDose.tsx';

type Props = { readonly file: PatientFile; readonly said: DosesSaid & { readonly line: Line<'doseSchedule'> } };

/** The dose somebody decided, day by day, with what it was based on and what has come since. */
export function CurrentDoseCard({ file, said }: Props) {
  const { dose } = useTexts().nurse;
  const today = useToday();
  const { current, upcoming, line } = said;
  const shown = [...(current === undefined ? [] : [current]), ...upcoming];
  const isReadable = shown.some(({ body }) => readDose(body).kind === 'readable');
  return (
    <Card title={dose.current}>
      <StoppedNotice file={file} />
      {current === undefined ? <NoDose /> : <OneDose file={file} dose={current} />}
      {upcoming.map((planned) => (
        <section key={planned.id} className="stack stack--tight">
          <h3>{dose.upcoming}</h3>
          <DoseText dose={planned} />
          <DoseNewsBanner file={file} dose={planned} />
        </section>
      ))}
      {isReadable && <DoseCalendar from={today} doseOn={calendarOfLine(file, line)} />}
      <LastPrinted file={file} shown={shown} />
      {current !== undefined && (
        <Link className="button" to={`/patients/${file.patientId}/dose/print`}>
          <Icon name="print" />
          {dose.print}
        </Link>
      )}
    </Card>
  );
}

function OneDose({ file, dose }: { readonly file: PatientFile; readonly dose: Dose }) {
  const texts = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const author = dose.writtenAt.instant;
  return (
    <>
      <TodaysDose file={file} dose={dose} />
      <DoseText dose={dose} />
      {otherMolecule(file, dose, today).map((molecule) => (
        <Banner key={molecule} tone="critical">
          {texts.dose.otherMolecule(texts.words.tablet(dose.body.tablet), texts.words.molecule(molecule))}
        </Banner>
      ))}
      <DoseNewsBanner file={file} dose={dose} />
      <DoseBasisLine file={file} dose={dose} />
      <p className="small soft">{texts.dose.writtenOn(format.instant(author))}</p>
    </>
  );
}

/** Said before anything of this patient was ever decided, too. */
export function NoDose() {
  const { dose } = useTexts().nurse;
  return (
    <div>
      <p>
        <strong>{dose.none}</strong>
      </p>
      <p className="soft">{dose.noneHelp}</p>
    </div>
  );
}
