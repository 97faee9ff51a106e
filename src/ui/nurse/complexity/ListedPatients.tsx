import { type ReactNode, useState } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { PatientLine } from '#ui/nurse/patients/PatientLine.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly patients: readonly PatientSummary[];
  /** What a list says of a patient under his line. */
  readonly about: (patient: PatientSummary) => ReactNode;
};

/** As many lines as a nurse looks through at once: thousands would take the tablet's breath away. */
const AT_ONCE = 50;

export function ListedPatients({ patients, about }: Props) {
  const { list: texts } = useTexts().nurse.complexity;
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ul className="list">
        {patients.slice(0, most).map((patient) => (
          <li key={patient.patientId}>
            <PatientLine patient={patient} />
            <p className="complexity-about small">{about(patient)}</p>
          </li>
        ))}
      </ul>
      {patients.length > most && (
        <div className="button-row">
          <span className="small soft">{texts.of(most, patients.length)}</span>
          <Button onClick={() => setMost(most + AT_ONCE)}>{texts.more}</Button>
        </div>
      )}
    </>
  );
}
