import { useState } from 'react';
import type { Places } from '#store/store.ts';
import { AskDialog } from '#ui/nurse/identity/fields/AskDialog.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CarerChoice, CarerRole } from './carersOffered.ts';
import { NewCarerFields } from './NewCarerFields.tsx';
import { isPlaceRole, NEW_SITE, readCarer, type TypedCarer } from './typedCarer.ts';
import { useAddingCarer } from './useAddingCarer.ts';

type Props = {
  readonly places: Places;
  readonly role: CarerRole;
  /** What was searched for: most often his name. */
  readonly typed: string;
  readonly onAdded: (choice: CarerChoice) => void;
  readonly onCancel: () => void;
};

/** Somebody whom the directory does not know yet. Numbers are checked; a key that fails is asked about, not refused. */
export function NewCarerForm({ places, role, typed: sought, onAdded, onCancel }: Props) {
  const { careCircle } = useTexts().nurse;
  const isPlace = isPlaceRole(role);
  const [typed, setTyped] = useState<TypedCarer>({
    name: isPlace ? '' : sought,
    rpps: '',
    telephone: '',
    site: NEW_SITE,
    siteName: isPlace ? sought : '',
    town: '',
    finess: '',
  });
  const [asked, setAsked] = useState<'notYet' | 'asked' | 'questions'>('notYet');
  const { add, recordings } = useAddingCarer(role, onAdded);
  const read = readCarer(typed, role);
  const problems = asked === 'notYet' ? {} : read.problems;

  function submit() {
    setAsked('asked');
    if (Object.keys(read.problems).length > 0) return;
    if (read.questions.length > 0) setAsked('questions');
    else void add(typed, read);
  }

  return (
    <fieldset className="new-carer stack">
      <legend>{careCircle.addNew[role]}</legend>
      <p className="small soft">{careCircle.addNewHelp}</p>
      <NewCarerFields places={places} role={role} value={typed} onChange={setTyped} problems={problems} />
      <div className="button-row">
        <Button onClick={onCancel}>{careCircle.cancel}</Button>
        <Button look="primary" onClick={submit} disabled={recordings.some((recording) => recording.isUnderWay)}>
          {careCircle.addToDirectory}
        </Button>
      </div>
      {asked === 'questions' && (
        <AskDialog
          questions={read.questions.map((question) => careCircle.question[question])}
          onCorrect={() => setAsked('asked')}
          onConfirm={() => {
            setAsked('asked');
            void add(typed, read);
          }}
        />
      )}
      {recordings.map((recording, at) => (
        <RecordingFailed key={at} recording={recording} />
      ))}
    </fieldset>
  );
}
