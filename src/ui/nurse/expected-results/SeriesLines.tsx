import { TierBadge } from '#ui/nurse/critical-inr/TierBadge.tsx';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { SeriesLine } from './series.ts';

type Props = {
  readonly lines: readonly SeriesLine[];
  readonly isUnderWay: (chain: string) => boolean;
  readonly onUndo: (line: SeriesLine) => void;
};

/** What was saved during this series, the last on top, each to be taken back in one touch. */
export function SeriesLines({ lines, isUnderWay, onUndo }: Props) {
  const { expectedResults } = useTexts().nurse;
  const format = useFormat();
  return (
    <ul className="series-lines">
      {lines.map((line) => (
        <li key={line.fact.id} className="row row--apart">
          <span>
            <Link to={`/patients/${line.patient.patientId}`}>{nameInLine(line.patient)}</Link>{' '}
            <span className={line.state === 'undone' ? 'series-line-undone' : undefined}>
              {expectedResults.lineSaved(format.inr(line.entered.inr), format.day(line.entered.sampledOn))}
            </span>
          </span>
          {line.state === 'undone' ? <Badge>{expectedResults.lineUndone}</Badge> : <ToClose line={line} />}
          {line.state === 'saved' && (
            <Button
              look="quiet"
              icon="undo"
              aria-label={expectedResults.undoOf(nameInLine(line.patient))}
              disabled={isUnderWay(line.fact.chain)}
              onClick={() => onUndo(line)}
            >
              {expectedResults.undo}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How pressing it is, and the way to close it: a series never ends with results that nobody calls about. */
function ToClose({ line: { patient, fact } }: { readonly line: SeriesLine }) {
  const { closing } = useTexts().nurse;
  const { patients } = useDirectory();
  const results = patients.find(({ patientId }) => patientId === patient.patientId)?.openResults ?? [];
  const tier = results.find(({ chain }) => chain === fact.chain)?.tier ?? 'none';
  return (
    <span className="row">
      <TierBadge tier={tier} />
      <Link className="button" to={`/patients/${patient.patientId}/inr/${fact.chain}/close`}>
        {closing.open}
        <span className="for-readers">{nameInLine(patient)}</span>
      </Link>
    </span>
  );
}
