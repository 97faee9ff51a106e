import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { MatriculeField } from './MatriculeField.tsx';
import type { MatriculeProblem } from './readIdentity.ts';

type Props = {
  /** What becomes of the number that is recorded; `none` when there is none. */
  readonly kept: 'none' | 'kept' | 'removed';
  readonly onKept: (kept: 'kept' | 'removed') => void;
  readonly value: string;
  readonly onTyped: (typed: string) => void;
  readonly problem: MatriculeProblem | undefined;
};

/** A recorded number is not read out while it may not be told: it is replaced by another, taken out, or left. */
export function MatriculeEdit({ kept, onKept, ...field }: Props) {
  const { identityForm } = useTexts().nurse;
  return (
    <div className="stack stack--tight">
      {kept !== 'none' && (
        <p className="row small">
          {kept === 'kept' ? identityForm.matriculeKept : identityForm.matriculeRemoved}
          <Button look="quiet" onClick={() => onKept(kept === 'kept' ? 'removed' : 'kept')}>
            {kept === 'kept' ? identityForm.removeMatricule : identityForm.keepMatricule}
          </Button>
        </p>
      )}
      <MatriculeField {...field} />
    </div>
  );
}
