import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type Step, STEPS } from './newPatientDraft.ts';

type Props = { readonly current: Step; readonly onStep: (step: Step) => void };

/** Where one is, and back to what was done. What lies ahead is reached by going on, so that nothing is jumped. */
export function StepList({ current, onStep }: Props) {
  const { newPatient } = useTexts().nurse.identityForm;
  const at = STEPS.indexOf(current);
  return (
    <ol className="step-list" aria-label={newPatient.steps.label(at + 1, STEPS.length)}>
      {STEPS.map((step, place) => (
        <li key={step} {...(step === current ? { 'aria-current': 'step' } : {})}>
          <button type="button" className="step" disabled={place >= at} onClick={() => onStep(step)}>
            <span className="step-number">{place + 1}</span>
            {newPatient.steps[step]}
          </button>
        </li>
      ))}
    </ol>
  );
}
