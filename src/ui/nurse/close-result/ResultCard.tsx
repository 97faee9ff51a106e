import type { PatientFile } from '#facts/patientFile.ts';
import { coursesOf } from '#facts/readings.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';
import { TierBadge } from '#ui/nurse/critical-inr/TierBadge.tsx';
import { PositionBadge } from '#ui/nurse/patient-banner/PositionBadge.tsx';
import { DoseLine } from '#ui/nurse/patient-file/DoseLine.tsx';
import { positionOnDay } from '#ui/nurse/patient-file/rangeOnDay.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { InrTrend } from './inrTrend.ts';

type Props = { readonly file: PatientFile; readonly result: ResultToClose; readonly trend: InrTrend };

/** The value, the range it is held against, where it comes from and the dose under it: read in one glance. */
export function ResultCard({ file, result, trend }: Props) {
  const { result: texts } = useTexts().nurse.closing;
  const format = useFormat();
  const today = useToday();
  const { values, date, verdict } = result;
  return (
    <section className="card closing-result">
      <div className="row">
        <span className="figure">
          {`INR ${(values.length > 1 ? values : [result.inr]).map(format.inr).join(` ${texts.or} `)}`}
        </span>
        <PositionBadge position={positionOnDay(result.inr, coursesOf(file), date)} />
        <TierBadge tier={verdict.tier} />
      </div>
      <p className="row">
        <strong>
          <RangeWords result={result} />
        </strong>
        <span>{texts.sampled(format.day(date), format.dayFrom(date, today))}</span>
      </p>
      {values.length > 1 && (
        <Banner
          tone="warning"
          actions={
            <Link className="button" to={`/patients/${file.patientId}/disagreements`}>
              {texts.settle}
            </Link>
          }
        >
          {texts.disputed}
        </Banner>
      )}
      <Trend trend={trend} />
      <div>
        <p className="small soft">{texts.dose}</p>
        <DoseLine file={file} />
      </div>
    </section>
  );
}

function RangeWords({ result }: { readonly result: ResultToClose }) {
  const { result: texts } = useTexts().nurse.closing;
  const format = useFormat();
  const { range } = result.inrCase;
  switch (range.kind) {
    case 'own':
      return <>{texts.range(format.range(range.range))}</>;
    case 'toBeConfirmed':
      return <>{texts.rangeToConfirm(format.range(range.range))}</>;
    case 'disputed':
      return <>{texts.rangeToCheck(range.ranges.map(format.range))}</>;
    case 'none':
      return <>{texts.noRange}</>;
  }
}

function Trend({ trend: { before, change } }: Pick<Props, 'trend'>) {
  const { result: texts } = useTexts().nurse.closing;
  const format = useFormat();
  if (before.length === 0) return <p className="soft">{texts.nothingBefore}</p>;
  return (
    <p className="row">
      {change.kind !== 'unknown' && (
        <strong>
          {change.kind === 'same'
            ? texts.same(change.days)
            : texts[change.kind](format.decimal(change.by), change.days)}
        </strong>
      )}
      <span>
        {`${texts.before} : `}
        {before.map((inr) => `${format.inr(inr.inr)} (${format.day(inr.date).slice(0, 5)})`).join(' · ')}
      </span>
    </p>
  );
}
