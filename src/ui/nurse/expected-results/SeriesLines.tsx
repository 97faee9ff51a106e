import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
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
          {line.state === 'undone' ? (
            <Badge>{expectedResults.lineUndone}</Badge>
          ) : (
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
