import type { PatientSummary } from '#store/patientSummary.ts';
import { ControlToSet } from '#ui/nurse/today/ControlToSet.tsx';
import { PatientLines } from '#ui/nurse/today/PatientLines.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Where the list stands on its page. */
export const WITHOUT_CONTROL = 'without-control';

/** Followed patients whom no list would ever call late again, each one touch from where a control is set. */
export function WithoutControlList({ patients }: { readonly patients: readonly PatientSummary[] }) {
  const { expectedResults: texts } = useTexts().nurse;
  if (patients.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby={WITHOUT_CONTROL}>
      <h2 id={WITHOUT_CONTROL} className="without-control-title">
        {texts.withoutControl(patients.length)}
      </h2>
      <p className="small soft">{texts.withoutControlHelp}</p>
      <PatientLines patients={patients} action="set" at="control">
        {(patient) => <ControlToSet patient={patient} />}
      </PatientLines>
    </section>
  );
}
