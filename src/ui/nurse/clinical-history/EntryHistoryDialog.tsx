import { type ClinicFact, isWriting } from '#facts/clinicFact.ts';
import type { ChainState } from '#facts/fold.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { stateOf } from '#ui/nurse/patient-file/inrRows.ts';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClinicalKind } from './clinicalKind.ts';
import { useSayFact } from './useSayFact.ts';

type Props = {
  readonly chain: ChainState<ClinicalKind>;
  readonly states: OpenedPatient['states'];
  readonly places: Places;
  readonly onClose: () => void;
};

/** Everything ever written about one thing: what, from when, by whom and why. Nothing is ever taken out of it. */
export function EntryHistoryDialog({ chain, states, places, onClose }: Props) {
  const { clinicalHistory, patientFile } = useTexts().nurse;
  const say = useSayFact();
  const written = chain.history.findLast((fact) => isWriting(fact));
  const name = written === undefined ? clinicalHistory.sections[chain.kind] : say(written).title;
  const { close } = patientFile.history;
  return (
    <Dialog
      title={clinicalHistory.entry.historyOf(name)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{close}</Button>}
    >
      <ol className="history-list">
        {chain.history.toReversed().map((fact) => (
          <li key={fact.id}>
            <HistoryStep fact={fact} places={places} />
            <StateBadge state={stateOf(fact, states)} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function HistoryStep({ fact, places }: { readonly fact: ClinicFact<ClinicalKind>; readonly places: Places }) {
  const { words, patientFile } = useTexts().nurse;
  const say = useSayFact();
  const format = useFormat();
  const author = places.people.get(fact.author)?.name ?? words.someone;
  const saying = isWriting(fact) ? say(fact) : undefined;
  return (
    <div>
      <p>
        <strong>{[words.act[fact.act], ...(saying === undefined ? [] : [saying.title])].join(' : ')}</strong>
      </p>
      {saying !== undefined && saying.details.length > 0 && <p className="small">{saying.details.join(' · ')}</p>}
      <p className="small soft">{patientFile.history.by(author, format.instant(fact.writtenAt.instant))}</p>
      {fact.reason !== undefined && <p className="small">{patientFile.history.reason(fact.reason)}</p>}
    </div>
  );
}
