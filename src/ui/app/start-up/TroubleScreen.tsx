import { useTransition } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { Gate } from './Gate.tsx';
import type { Trouble } from './stage.ts';

type Props = { readonly condition: Trouble; readonly onCopyAgain: () => Promise<void> };

type Texts = ReturnType<typeof useSharedTexts>;

/** Nothing can be shown, for a reason that is not "no patients": what happened, what is safe, what to do. */
export function TroubleScreen({ condition, onCopyAgain }: Props) {
  const { trouble: texts, unlock } = useSharedTexts();
  const [working, start] = useTransition();
  const lost = condition.kind === 'storageLost';
  const { title, next, act } = texts[condition.kind];
  return (
    <Gate title={title}>
      <div className="stack" role="alert">
        <p>{textOf(condition, texts, unlock)}</p>
        <p>{next}</p>
      </div>
      <Button
        look="primary"
        size="large"
        disabled={working}
        onClick={() => (lost ? start(onCopyAgain) : location.reload())}
      >
        {act}
      </Button>
      {condition.kind === 'noStorage' && <p className="small soft">{texts.noStorage.why(condition.why)}</p>}
    </Gate>
  );
}

function textOf(condition: Trouble, trouble: Texts['trouble'], unlock: Texts['unlock']): string {
  switch (condition.kind) {
    case 'storageLost':
      return trouble.storageLost.text(condition.lastUser);
    case 'damaged':
      return unlock.damaged;
    case 'staleApp':
    case 'noStorage':
      return trouble[condition.kind].text;
  }
}
