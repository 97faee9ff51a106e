import { useState } from 'react';
import type { ClosingStep } from '#ui/nurse/close-result/closingStep.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { colleaguesOf } from './colleaguesOf.ts';
import { handOverIntent } from './criticalIntents.ts';

type Props = Pick<ClosingStep, 'places' | 'recording' | 'about'> & { readonly onDone: () => void };

/** Who sees to it from now on: a colleague by his name, never « quelqu’un ». */
export function HandOverDialog({ places, recording, about, onDone }: Props) {
  const { handOver } = useTexts().nurse.criticalInr;
  const { roles } = useSharedTexts();
  const { account } = useUser();
  const colleagues = colleaguesOf(places, account.site.id, about.me);
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<'choose'>();

  async function save() {
    const colleague = colleagues.find(({ id }) => id === chosen);
    setProblem(colleague === undefined ? 'choose' : undefined);
    if (colleague === undefined) return;
    await recording.record([handOverIntent(about, colleague.id)], { said: handOver.saved(colleague.name) });
    onDone();
  }

  return (
    <Dialog
      title={handOver.title}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{handOver.cancel}</Button>
          {colleagues.length > 0 && (
            <Button look="primary" disabled={recording.isUnderWay} onClick={() => void save()}>
              {handOver.save}
            </Button>
          )}
        </>
      }
    >
      <p>{handOver.help}</p>
      {colleagues.length === 0 ? (
        <p>{handOver.nobody}</p>
      ) : (
        <fieldset className="segments">
          <legend>{handOver.to}</legend>
          {colleagues.map(({ id, name, role }) => (
            <label key={id} className="checkbox">
              <input type="radio" name="colleague" checked={chosen === id} onChange={() => setChosen(id)} />
              <span>
                {name}{' '}
                <span className="small soft">{new Map<string, string>(Object.entries(roles)).get(role) ?? ''}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div role="alert">{problem !== undefined && <p className="field-problem">{handOver[problem]}</p>}</div>
    </Dialog>
  );
}
