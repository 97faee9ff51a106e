import type { TtrConvention } from '#domain/ttr/ttrConvention.ts';
import type { ExplainedInrDay, TtrExplanation } from '#domain/ttr/explainTtr.ts';
import { evaluatedDays, percentAbove, percentBelow, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import type { MeasuredTtr } from '#domain/ttr/timeInTherapeuticRange.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type TtrRow, ttrRows } from './ttrRows.ts';

type Props = { readonly explanation: TtrExplanation };

/** The intervals a TTR is counted from, and a foot that adds them up. */
export function TtrTable({ explanation }: Props) {
  const { ttr: texts } = useTexts().nurse;
  const rows = ttrRows(explanation);
  if (rows.length === 0) return <p>{texts.noIntervals}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="table-frame" role="region" aria-label={texts.intervals} tabIndex={0}>
      <table className="table ttr-table">
        <caption>{texts.openCaption(explanation.intervals.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.interval}</th>
            <th scope="col">{texts.values}</th>
            <th scope="col">{texts.range}</th>
            <th scope="col" className="number">
              {texts.days}
            </th>
            <th scope="col" className="number">
              {texts.below}
            </th>
            <th scope="col" className="number">
              {texts.within}
            </th>
            <th scope="col" className="number">
              {texts.above}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TtrLine key={row.key} row={row} convention={explanation.convention} />
          ))}
        </tbody>
        {explanation.ttr.kind === 'measured' && <TtrTotals ttr={explanation.ttr} />}
      </table>
    </div>
  );
}

function TtrLine({ row, convention }: { readonly row: TtrRow; readonly convention: TtrConvention }) {
  const { ttr: texts } = useTexts().nurse;
  const format = useFormat();
  return (
    <tr className={row.kind === 'skipped' ? 'ttr-skipped' : undefined}>
      <th scope="row">
        {texts.fromTo(format.day(row.start.day), format.day(row.end.day))}
        {row.extent === 'part' && (
          <span className="small soft ttr-part">{texts.cut(format.day(row.from), format.day(row.to))}</span>
        )}
      </th>
      <td>
        <InrOfDay day={row.start} /> → <InrOfDay day={row.end} />
      </td>
      {row.kind === 'counted' ? (
        <>
          <td>{format.range(row.range)}</td>
          <td className="number">{format.number(row.days)}</td>
          <td className="number">{format.number(row.daysBelow, 1)}</td>
          <td className="number">{format.number(row.daysWithin, 1)}</td>
          <td className="number">{format.number(row.daysAbove, 1)}</td>
        </>
      ) : (
        <>
          <td className="soft">–</td>
          <td className="number">{format.number(row.days)}</td>
          <td colSpan={3} className="soft">
            {skippedBy(row.rule)}
          </td>
        </>
      )}
    </tr>
  );

  function skippedBy(rule: Extract<TtrRow, { kind: 'skipped' }>['rule']): string {
    if (rule === 'gap') return texts.skipped.gap(convention.maxGapDays ?? 0);
    return rule === 'initial' ? texts.skipped.initial(convention.excludeInitialDays) : texts.skipped[rule];
  }
}

/** The INR as it was written; for a mean of several the value they count as. */
function InrOfDay({ day }: { readonly day: ExplainedInrDay }) {
  const format = useFormat();
  const [only, second] = day.inrs;
  if (only !== undefined && second === undefined) return <>{format.inr(only.inr)}</>;
  return <>{format.number(day.value, 2)}</>;
}

function TtrTotals({ ttr }: { readonly ttr: MeasuredTtr }) {
  const { ttr: texts } = useTexts().nurse;
  const format = useFormat();
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {texts.total}
        </th>
        <td className="number">{format.number(evaluatedDays(ttr))}</td>
        <td className="number">{format.number(ttr.daysBelow, 1)}</td>
        <td className="number">{format.number(ttr.daysWithin, 1)}</td>
        <td className="number">{format.number(ttr.daysAbove, 1)}</td>
      </tr>
      <tr>
        <th scope="row" colSpan={3}>
          {texts.share}
        </th>
        <td className="number">{format.percent(100)}</td>
        <td className="number">{format.percent(percentBelow(ttr), 1)}</td>
        <td className="number">
          <strong>{format.percent(ttrPercent(ttr), 1)}</strong>
        </td>
        <td className="number">{format.percent(percentAbove(ttr), 1)}</td>
      </tr>
      <SkippedTotal words={texts.skippedTotals.gap} days={ttr.daysSkippedGap} />
      <SkippedTotal words={texts.skippedTotals.interruption} days={ttr.daysSkippedInterruption} />
      <SkippedTotal words={texts.skippedTotals.hospitalStay} days={ttr.daysSkippedHospitalStay} />
      <SkippedTotal words={texts.skippedTotals.initial} days={ttr.daysSkippedInitial} />
    </tfoot>
  );
}

function SkippedTotal({ words, days }: { readonly words: string; readonly days: number }) {
  const { ttr: texts } = useTexts().nurse;
  const format = useFormat();
  if (days === 0) return null;
  return (
    <tr className="ttr-skipped">
      <th scope="row" colSpan={3}>
        {words}
      </th>
      <td className="number">{format.number(days)}</td>
      <td colSpan={3}>{texts.leftOut}</td>
    </tr>
  );
}
