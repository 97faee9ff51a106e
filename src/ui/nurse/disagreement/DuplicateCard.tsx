import type { DuplicateView } from './disagreementView.ts';
import { latestOf } from '#facts/fold.ts';
import type { Places } from '#store/store.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly patientId: string;
  readonly view: DuplicateView;
  readonly places: Places;
  readonly isUnderWay: (chain: string) => boolean;
  readonly onRemove: (inr: DuplicateView['inrs'][number]) => void;
};

/** INRs of one day that nothing tells apart: take one out, or give one its true day, hour or method. */
export function DuplicateCard({ patientId, view, places, isUnderWay, onRemove }: Props) {
  const { disagreement, words } = useTexts().nurse;
  const format = useFormat();
  return (
    <Card title={disagreement.duplicate(format.day(view.date))}>
      <p className="small soft">{disagreement.duplicateHelp}</p>
      <ul className="claims">
        {view.inrs.map((one) => {
          const fact = latestOf(one.state.lines[0]);
          const value = format.inr(one.inr.inr);
          return (
            <li key={one.inr.id} className="claim">
              <div className="claim-text">
                <p className="claim-value">{`INR ${value}`}</p>
                <p>{words.method(one.inr.method)}</p>
                {fact !== undefined && (
                  <p className="small soft">
                    {disagreement.by(
                      places.people.get(fact.author)?.name ?? words.someone,
                      format.instant(fact.writtenAt.instant),
                    )}
                  </p>
                )}
              </div>
              <div className="button-row">
                <Link
                  className="button"
                  to={`/patients/${patientId}/inr/${one.inr.chain}`}
                  aria-label={disagreement.correctOf(value)}
                >
                  {disagreement.correct}
                </Link>
                <Button
                  look="danger"
                  disabled={isUnderWay(one.state.chain)}
                  aria-label={disagreement.inErrorOf(value)}
                  onClick={() => onRemove(one)}
                >
                  {disagreement.inError}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
