import type { ClinicFact } from '#facts/clinicFact.ts';
import { isWriting } from '#facts/clinicFact.ts';
import { latestOf, type ChainState } from '#facts/fold.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { stateOf } from './inrRows.ts';
import { StateBadge } from './StateBadge.tsx';

type Props = {
  readonly chain: ChainState<'inrResult'>;
  readonly states: OpenedPatient['states'];
  readonly places: Places;
  readonly onClose: () => void;
};

/** Everything ever written about one INR: what, by whom, when and why. Nothing is ever taken out of it. */
export function HistoryDialog({ chain, states, places, onClose }: Props) {
  const { history } = useTexts().nurse.patientFile;
  const format = useFormat();
  const fact = latestOf(chain.lines[0]) ?? chain.history.find((one) => isWriting(one));
  const value = fact !== undefined && isWriting(fact) ? format.inr(fact.body.inr) : '';
  return (
    <Dialog title={history.title(value)} onClose={onClose} actions={<Button onClick={onClose}>{history.close}</Button>}>
      <ol className="history-list">
        {chain.history.toReversed().map((one) => (
          <li key={one.id}>
            <HistoryStep fact={one} places={places} />
            <StateBadge state={stateOf(one, states)} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function HistoryStep({ fact, places }: { readonly fact: ClinicFact<'inrResult'>; readonly places: Places }) {
  const { words, patientFile } = useTexts().nurse;
  const { history } = patientFile;
  const format = useFormat();
  const author = places.people.get(fact.author)?.name ?? words.someone;
  const confirmed = isWriting(fact) && (fact.body.confirmed?.length ?? 0) > 0;
  return (
    <div>
      <p>
        <strong>{saying()}</strong>
      </p>
      <p className="small soft">{history.by(author, format.instant(fact.writtenAt.instant))}</p>
      {fact.reason !== undefined && <p className="small">{history.reason(fact.reason)}</p>}
      {confirmed && <p className="small soft">{history.confirmed}</p>}
    </div>
  );

  function saying(): string {
    if (!isWriting(fact)) return fact.act === 'settlement' ? history.settled : history.removed;
    return history.said(words.act[fact.act], format.inr(fact.body.inr), format.day(fact.body.sampledAt.date));
  }
}
