import type { PatientFile } from '#facts/patientFile.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { DoseSheet } from './doseSheetOf.ts';
import { SheetCalendar } from './SheetCalendar.tsx';
import { SheetConduct } from './SheetConduct.tsx';
import { SheetControls } from './SheetControls.tsx';
import { SheetIdentity } from './SheetIdentity.tsx';
import { useDataAge } from './useDataAge.ts';

type Props = {
  readonly file: PatientFile;
  readonly sheet: Extract<DoseSheet, { kind: 'printable' }>;
  readonly phone: string | undefined;
};

/** Two A4 pages, front and back: what is taken day by day; then INRs, the next one, and when to call for help. */
export function DoseSheetPages({ file, sheet, phone }: Props) {
  const { dose, words } = useTexts().nurse;
  const texts = dose.sheet;
  const [first] = sheet.doses;
  return (
    <div className="dose-sheets">
      <article className="dose-sheet" aria-label={texts.page(1, 2)}>
        <h2>{texts.title}</h2>
        <SheetIdentity identity={sheet.identity} />
        {first !== undefined && (
          <p className="dose-sheet-medicine">
            {texts.medicine(words.tablet(first.body.tablet), words.molecule(first.body.molecule))}
          </p>
        )}
        <p>{texts.howTo}</p>
        <SheetCalendar blocks={sheet.blocks} />
        <SheetFoot doses={sheet.doses} page={1} />
      </article>
      <article className="dose-sheet" aria-label={texts.page(2, 2)}>
        <SheetIdentity identity={sheet.identity} />
        <SheetControls file={file} phone={phone} />
        <SheetConduct />
        <SheetFoot doses={sheet.doses} page={2} />
      </article>
    </div>
  );
}

/** Who decided, who printed, and how old it all is. */
function SheetFoot({ doses, page }: { readonly doses: Props['sheet']['doses']; readonly page: number }) {
  const texts = useTexts().nurse.dose.sheet;
  const format = useFormat();
  const { account } = useUser();
  const today = useToday();
  const dataAge = useDataAge();
  const edited = texts.edited(format.day(today), `${account.site.name}, ${account.site.town}`);
  return (
    <footer>
      {page === 1 &&
        doses.map(({ id, body, validFrom }) => (
          <p key={id}>
            {texts.decidedBy(body.decidedBy?.name ?? '', validFrom === undefined ? '' : format.day(validFrom))}
          </p>
        ))}
      <p>{`${edited}. ${dataAge === undefined ? texts.dataOfTablet : texts.dataOf(dataAge)}. ${texts.page(page, 2)}`}</p>
    </footer>
  );
}
