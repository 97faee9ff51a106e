import { useDeferredValue, useMemo, useState } from 'react';
import type { Places } from '#store/store.ts';
import { useKeptText } from '#ui/shared/data/useKeptText.ts';
import { usePlaces } from '#ui/shared/data/usePlaces.ts';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { fromSearch } from './fromSearch.ts';
import { EMPTY_DRAFT, type NewPatientDraft } from './newPatientDraft.ts';
import { NewPatientSteps } from './NewPatientSteps.tsx';
import { type NewPatientKeeper, useNewPatientDraft } from './useNewPatientDraft.ts';

/** A new file in three short steps, without network, kept as a draft from the first letter on. */
export function NewPatientScreen() {
  const { newPatient } = useTexts().nurse.identityForm;
  const { found, keeper } = useNewPatientDraft();
  const places = usePlaces();
  return (
    <Screen
      title={newPatient.title}
      aside={
        <Link className={buttonClass('quiet')} to="/patients">
          {newPatient.leave}
        </Link>
      }
    >
      <LiveView live={found}>
        {(draft) => (
          <LiveView live={places}>
            {(directory) => <NewPatientForm draft={draft} keeper={keeper} places={directory} />}
          </LiveView>
        )}
      </LiveView>
    </Screen>
  );
}

type Props = {
  readonly draft: NewPatientDraft | undefined;
  readonly keeper: NewPatientKeeper;
  readonly places: Places;
};

/** The draft found at opening, or what was searched for in vain. */
function NewPatientForm({ draft: found, keeper, places }: Props) {
  const { newPatient } = useTexts().nurse.identityForm;
  const [sought] = useKeptText('patient-search');
  const [draft, setDraft] = useState<NewPatientDraft>(() => found ?? { ...EMPTY_DRAFT, identity: fromSearch(sought) });
  const [isResumed, setResumed] = useState(found !== undefined);
  const [round, setRound] = useState(0);
  const behind = useDeferredValue(draft.identity);
  const compared = useMemo(() => behind, [behind]);

  function change(next: NewPatientDraft) {
    setDraft(next);
    keeper.keep(next);
  }

  function startAgain() {
    keeper.drop();
    setDraft(EMPTY_DRAFT);
    setResumed(false);
    setRound(round + 1);
  }

  return (
    <>
      {isResumed && (
        <Banner tone="accent" actions={<Button onClick={startAgain}>{newPatient.startAgain}</Button>}>
          {newPatient.resumed}
        </Banner>
      )}
      <NewPatientSteps
        key={round}
        draft={draft}
        compared={compared}
        onChange={change}
        onCreated={() => keeper.drop()}
        places={places}
      />
    </>
  );
}
