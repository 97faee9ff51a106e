import { useState } from 'react';
import type { ResultToClose } from '#facts/resultsToClose.ts';
import { ResultLink } from '#ui/nurse/close-result/ResultLink.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PositionBadge } from '#ui/nurse/patient-banner/PositionBadge.tsx';
import type { InrRow } from './inrRows.ts';
import { StateBadge } from './StateBadge.tsx';

type Props = {
  readonly patientId: string;
  readonly rows: readonly InrRow[];
  /** Those somebody has to see to, or saw to lately. */
  readonly results: readonly ResultToClose[];
  readonly onHistory: (chain: string) => void;
};

/** A season of INRs at a glance; the rest one touch away. */
const FIRST_ROWS = 12;

/** Every INR in words: what the curve says to who does not see it. */
export function InrTable({ patientId, rows, results, onHistory }: Props) {
  const { table } = useTexts().nurse.patientFile;
  const [shown, setShown] = useState<'first' | 'all'>('first');
  const drawn = shown === 'all' ? rows : rows.slice(0, FIRST_ROWS);
  if (rows.length === 0) return <Card title={table.title}>{<p>{table.none}</p>}</Card>;
  return (
    <div className="stack stack--tight">
      <div className="table-frame">
        <table className="table inr-table">
          <caption>{table.title}</caption>
          <thead>
            <tr>
              <th scope="col">{table.date}</th>
              <th scope="col">{table.value}</th>
              <th scope="col">{table.position}</th>
              <th scope="col">{table.method}</th>
              <th scope="col">{table.author}</th>
              <th scope="col">{table.state}</th>
              <th scope="col" className="no-print">
                <span className="for-readers">{table.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((row) => (
              <InrTableRow
                key={row.chain}
                patientId={patientId}
                row={row}
                result={results.find(({ chain }) => chain === row.chain)}
                onHistory={onHistory}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > FIRST_ROWS && (
        <div className="button-row">
          <Button look="quiet" onClick={() => setShown(shown === 'all' ? 'first' : 'all')}>
            {shown === 'all' ? table.showFewer : table.showAll(rows.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

type RowProps = {
  readonly patientId: string;
  readonly row: InrRow;
  readonly result: ResultToClose | undefined;
  readonly onHistory: (chain: string) => void;
};

function InrTableRow({ patientId, row, result, onHistory }: RowProps) {
  const { words, patientFile } = useTexts().nurse;
  const { table } = patientFile;
  const format = useFormat();
  return (
    <tr>
      <th scope="row" className="inr-table-day">
        {format.day(row.date)}
        {row.time !== undefined && <span className="small soft">{` ${row.time}`}</span>}
      </th>
      <td className="inr-table-value">
        <strong>{[row.inr, ...row.alternatives].map(format.inr).join(` ${table.or} `)}</strong>
      </td>
      <td className="inr-table-position">
        {row.marks.includes('disputed') ? (
          <Badge tone="warning">{words.toCheck}</Badge>
        ) : (
          <PositionBadge position={row.position} />
        )}
      </td>
      <td className="small inr-table-method">{words.method(row.method)}</td>
      <td className="small inr-table-author">{row.author ?? words.someone}</td>
      <td className="inr-table-state">
        <StateBadge state={row.state} /> <Marks row={row} />
      </td>
      <td className="inr-table-actions no-print">
        <RowActions patientId={patientId} row={row} result={result} onHistory={onHistory} />
      </td>
    </tr>
  );
}

function Marks({ row }: { readonly row: InrRow }) {
  const { table } = useTexts().nurse.patientFile;
  return row.marks.map((mark) => (
    <Badge key={mark} tone={mark === 'corrected' ? 'neutral' : 'warning'}>
      {table[mark]}
    </Badge>
  ));
}

function RowActions({ patientId, row, result, onHistory }: RowProps) {
  const { table } = useTexts().nurse.patientFile;
  const format = useFormat();
  const named = [format.inr(row.inr), format.day(row.date)] as const;
  const toSettle = row.marks.includes('disputed') || row.marks.includes('duplicate');
  return (
    <div className="row">
      {result !== undefined && <ResultLink patientId={patientId} result={result} named={named} />}
      {toSettle ? (
        <Link className="button button--quiet" to={`/patients/${patientId}/disagreements`}>
          {table.settle}
        </Link>
      ) : (
        <Link
          className="button button--quiet"
          to={`/patients/${patientId}/inr/${row.chain}`}
          aria-label={table.correctOf(...named)}
        >
          {table.correct}
        </Link>
      )}
      <Button look="quiet" aria-label={table.historyOf(...named)} onClick={() => onHistory(row.chain)}>
        {table.history}
      </Button>
    </div>
  );
}
