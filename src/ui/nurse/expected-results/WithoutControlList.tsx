import { memo, useState } from 'react';
import type { PatientSummary } from '#store/store.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryInrLine } from '#ui/nurse/patient-banner/SummaryInrLine.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Lines drawn at once: on the day a series was entered there are as many as results. */
const PAGE = 30;

/** Where the list stands on its page. */
export const WITHOUT_CONTROL = 'without-control';

/** Followed patients whom no list would ever call late again, each one touch from his file. */
export function WithoutControlList({ patients }: { readonly patients: readonly PatientSummary[] }) {
  const { expectedResults: texts } = useTexts().nurse;
  const [most, setMost] = useState(PAGE);
  const left = patients.length - most;
  if (patients.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby={WITHOUT_CONTROL}>
      <h2 id={WITHOUT_CONTROL} className="without-control-title">
        {texts.withoutControl(patients.length)}
      </h2>
      <p className="small soft">{texts.withoutControlHelp}</p>
      <ul className="list">
        {patients.slice(0, most).map((patient) => (
          <li key={patient.patientId}>
            <WithoutControlLine patient={patient} />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setMost(most + PAGE)}>{texts.more(Math.min(left, PAGE))}</Button>}
    </section>
  );
}

const WithoutControlLine = memo(function WithoutControlLine({ patient }: { readonly patient: PatientSummary }) {
  const { expectedResults: texts } = useTexts().nurse;
  const format = useFormat();
  return (
    <Link className="list-line expected-line without-control-line" to={`/patients/${patient.patientId}`}>
      <span className="expected-line-who">
        <strong>
          <PatientName name={patient} />
        </strong>
        <span className="small soft">
          <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
        </span>
      </span>
      <span className="expected-line-due">
        <span>
          {patient.nextControl === undefined ? texts.neverSet : texts.controlDone(format.day(patient.nextControl))}
        </span>
        <SummaryMarks patient={patient} />
      </span>
      <span className="expected-line-inr">
        <SummaryInrLine {...patient} />
        {patient.worstInr !== undefined && <span className="small soft">{format.day(patient.worstInr.date)}</span>}
      </span>
    </Link>
  );
});
