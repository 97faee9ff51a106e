import { isWriting, type ClinicFact, type WritingFact } from '#facts/clinicFact.ts';
import type { ChainState } from '#facts/fold.ts';
import type { Kind } from '#facts/kinds.ts';
import type { FactState } from '#store/store.ts';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { usePatient } from '#ui/shared/data/usePatient.ts';
import { usePlaces } from '#ui/shared/data/usePlaces.ts';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props<K extends Kind> = {
  readonly title: string;
  readonly state: ChainState<K>;
  readonly say: (fact: WritingFact<K>) => string;
  readonly onClose: () => void;
};

/** Everything ever written of one part of a file: what, by whom, when, from when on, and why. Nothing is taken out. */
export function HistoryOfChain<K extends Kind>({ title, state, say, onClose }: Props<K>) {
  const { part } = useTexts().nurse.identityForm;
  const opened = usePatient(state.history[0]?.patientId ?? '');
  const states = opened.status === 'ready' ? opened.value.states : new Map<string, FactState>();
  return (
    <Dialog
      title={part.historyOf(title)}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{part.close}</Button>}
    >
      <ol className="history-list">
        {state.history.toReversed().map((fact) => (
          <li key={fact.id}>
            <HistoryStep fact={fact} say={say} />
            <StateBadge state={states.get(fact.id) ?? { kind: 'sent' }} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

type StepProps<K extends Kind> = { readonly fact: ClinicFact<K>; readonly say: (fact: WritingFact<K>) => string };

function HistoryStep<K extends Kind>({ fact, say }: StepProps<K>) {
  const { words, identityForm } = useTexts().nurse;
  const { part } = identityForm;
  const format = useFormat();
  const places = usePlaces();
  const people = places.status === 'ready' ? places.value.people : undefined;
  const author = people?.get(fact.author)?.name ?? words.someone;
  return (
    <div>
      <p>
        <strong>{`${words.act[fact.act]} : ${isWriting(fact) ? say(fact) : part.removed}`}</strong>
      </p>
      {fact.validFrom !== undefined && <p className="small">{part.from(format.day(fact.validFrom))}</p>}
      <p className="small soft">{part.by(author, format.instant(fact.writtenAt.instant))}</p>
      {fact.reason !== undefined && <p className="small">{part.reason(fact.reason)}</p>}
    </div>
  );
}
