import type { PatientSummary } from '#store/patientSummary.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { rangesToConfirm } from './rangesToConfirm.ts';

/** Drawn at once; the rest comes up as these are dealt with. */
const SHOWN = 50;

/** The ranges that an import laid on patients, one by one: each is somebody's own decision. */
export function RangesToConfirmScreen() {
  const directory = useDirectory();
  const { confirm: texts } = useTexts().nurse.importing;
  const waiting = rangesToConfirm(directory.patients);
  const shown = waiting.slice(0, SHOWN);
  return (
    <Screen title={texts.title}>
      {directory.progress !== undefined && <Loading text={texts.loading} />}
      {waiting.length === 0 && directory.progress === undefined && (
        <EmptyState icon="check" title={texts.none}>
          {texts.noneHelp}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <>
          <p>{texts.intro}</p>
          <p className="small soft">{`${texts.count(waiting.length)} · ${texts.order}`}</p>
          <ul className="list">
            {shown.map((patient) => (
              <li key={patient.patientId}>
                <RangeLine patient={patient} />
              </li>
            ))}
          </ul>
          {waiting.length > shown.length && <p className="soft">{texts.more(waiting.length - shown.length)}</p>}
        </>
      )}
    </Screen>
  );
}

function RangeLine({ patient }: { readonly patient: PatientSummary }) {
  const { importing, words } = useTexts().nurse;
  const format = useFormat();
  const { range, indication, molecule } = patient;
  return (
    <Link className="list-line range-line" to={`/patients/${patient.patientId}/confirm-range`}>
      <span className="patient-line-who">
        <strong>
          <PatientName name={patient} />
        </strong>
        <span className="small soft">
          <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
        </span>
        <span className="patient-line-marks">
          <SummaryMarks patient={patient} />
        </span>
      </span>
      <span>{words.indication(indication ?? 'unknown')}</span>
      <span>{words.molecule(molecule ?? 'unknown')}</span>
      {range !== undefined && <strong>{importing.confirm.current(format.range(range))}</strong>}
    </Link>
  );
}
