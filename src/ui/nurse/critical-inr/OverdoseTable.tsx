import { HAS_OVERDOSE_2008, type OverdoseColumn, type OverdoseRow } from '#domain/critical-inr/hasOverdose2008.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly column: OverdoseColumn; readonly rows: readonly OverdoseRow[] };

/** The line of the published table that an asymptomatic overdose is in, in the column of the patient's own range. */
export function OverdoseTable({ column, rows }: Props) {
  const { table } = useTexts().nurse.criticalInr;
  const format = useFormat();
  return (
    <div className="critical-quote">
      <h3>{table.title}</h3>
      {rows.length > 1 && <p>{table.several}</p>}
      <dl className="overdose-rows">
        {rows.map(({ from, under, conduct }) => (
          <div key={from}>
            <dt>
              {table.band(format.decimal(from), under === undefined ? undefined : format.decimal(under))}
              <span className="small soft">{` ${table.column[column]}`}</span>
            </dt>
            <dd className="critical-large">{table.conduct[conduct]}</dd>
          </div>
        ))}
      </dl>
      <p>{table.always}</p>
      <p>{table.hospital}</p>
      <p>
        <strong>{table.quote}</strong>
      </p>
      <p className="small soft">{table.source(HAS_OVERDOSE_2008.version)}</p>
    </div>
  );
}
