import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type Step, STEPS } from './newPatientDraft.ts';

type Props = { readonly step: Step; readonly onStep: (step: Step) => void; readonly isUnderWay: boolean };

export function StepActions({ step, onStep, isUnderWay }: Props) {
  const { newPatient } = useTexts().nurse.identityForm;
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  return (
    <div className="button-row step-actions">
      {before !== undefined && (
        <Button size="large" onClick={() => onStep(before)}>
          {newPatient.back}
        </Button>
      )}
      <Button look="primary" size="large" type="submit" disabled={isUnderWay}>
        {at === STEPS.length - 1 ? newPatient.create : newPatient.goOn}
      </Button>
    </div>
  );
}
