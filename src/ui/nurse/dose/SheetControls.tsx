import type { LocalDate } from '#domain/localDate.ts';
import { latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { coursesOf } from '#facts/readings.ts';
import { rangeOnDay } from '#ui/nurse/patient-file/rangeOnDay.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { basisInrs } from './doseBasis.ts';

type Props = { readonly file: PatientFile; readonly phone: string | undefined };

const INRS_PRINTED = 5;

/** The next blood test, whom to call, the range, and the last INRs with their days. */
export function SheetControls({ file, phone }: Props) {
  const { sheet } = useTexts().nurse.dose;
  const format = useFormat();
  const today = useToday();
  const control = nextControlDay(file, today);
  const inrs = basisInrs(file).slice(0, INRS_PRINTED);
  return (
    <dl className="dose-sheet-controls">
      <dt>{sheet.nextControl}</dt>
      <dd>
        <strong>{control === undefined ? sheet.noControl : format.longDay(control)}</strong>
      </dd>
      <dt>{sheet.phone}</dt>
      <dd>{phone === undefined ? <span className="dose-sheet-line" /> : <strong>{phone}</strong>}</dd>
      <dt>{sheet.range}</dt>
      <dd>
        <RangeWords file={file} />
      </dd>
      <dt>{sheet.lastInrs}</dt>
      <dd>
        {inrs.length === 0 && sheet.noInr}
        <ul>
          {inrs.map(({ chain, said }) => (
            <li key={chain}>
              {said.map(({ id, body }) => (
                <span key={id}>
                  {format.day(body.sampledAt.date)} <strong>{format.inr(body.inr)}</strong>{' '}
                </span>
              ))}
              {said.length > 1 && `(${sheet.inrToCheck})`}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

function RangeWords({ file }: { readonly file: PatientFile }) {
  const { sheet } = useTexts().nurse.dose;
  const format = useFormat();
  const today = useToday();
  const range = rangeOnDay(coursesOf(file), today);
  if (range.kind === 'none') return <>{sheet.rangeNone}</>;
  if (range.kind === 'toCheck') return <>{sheet.rangeToCheck}</>;
  const { low, high } = range.range;
  const isToConfirm = file.course?.lines.some((line) => valueOn(line, today)?.body.rangeStatus === 'toBeConfirmed');
  return (
    <>
      <strong>{sheet.rangeBetween(format.decimal(low), format.decimal(high))}</strong>
      {isToConfirm === true && ` (${sheet.rangeToConfirm})`}
    </>
  );
}

/** The one day that everybody says and that lies ahead: a day gone by, or one of two, would send the patient wrong. */
function nextControlDay({ nextControl }: PatientFile, today: LocalDate): LocalDate | undefined {
  const days = new Set((nextControl?.lines ?? []).flatMap((line) => latestOf(line)?.body.dueOn ?? []));
  const [only] = days;
  return days.size === 1 && only !== undefined && only >= today ? only : undefined;
}
