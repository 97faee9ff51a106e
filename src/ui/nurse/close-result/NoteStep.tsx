import { useState } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Field } from '#ui/shared/controls/Field.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { noteIntent } from './closingIntents.ts';
import type { ClosingStep } from './closingStep.ts';
import { SavedBy, StepCard } from './StepCard.tsx';

const LONGEST_NOTE = 4000;

/** Free text about this result, for what no question asks. */
export function NoteStep({ record, recording, about, draft, change, places }: ClosingStep) {
  const { closing } = useTexts().nurse;
  const [problem, setProblem] = useState<'empty'>();
  const typed = draft.note ?? '';

  async function save() {
    const isEmpty = typed.trim() === '';
    setProblem(isEmpty ? 'empty' : undefined);
    if (isEmpty) return;
    await recording.record([noteIntent(about, typed.trim())], {
      said: closing.note.savedToast,
      onKept: () => change({ note: undefined }),
    });
  }

  return (
    <StepCard step="note" saved={undefined} places={places} wanted="no">
      {record.notes.map((note) => (
        <div key={note.id}>
          <p className="closing-note">{note.body.text}</p>
          <SavedBy fact={note} places={places} />
        </div>
      ))}
      <Field label={closing.note.label} problem={problem === undefined ? undefined : closing.note[problem]}>
        {(described) => (
          <textarea
            {...described}
            className="input"
            maxLength={LONGEST_NOTE}
            value={typed}
            onChange={(event) => change({ note: event.target.value === '' ? undefined : event.target.value })}
          />
        )}
      </Field>
      <Button disabled={recording.isUnderWay} onClick={() => void save()}>
        {closing.note.save}
      </Button>
    </StepCard>
  );
}
