import type { PatientSummary } from '#store/patientSummary.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { SummaryInrLine } from '#ui/nurse/patient-banner/SummaryInrLine.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { dosesToValidate } from './dosesToValidate.ts';

/** The prescriber's list: doses that nobody has decided, the oldest first, then decided ones to be looked at again. */
export function ToValidateScreen() {
  const { list } = useTexts().nurse.dose.toValidate;
  const directory = useDirectory();
  const { waiting, news } = dosesToValidate(directory.patients);
  const isComplete = directory.progress === undefined;
  return (
    <Screen title={list.title}>
      {waiting.length === 0 && isComplete && (
        <EmptyState icon="check" title={list.none}>
          {list.noneHelp}
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <ul className="list">
          {waiting.map((patient) => (
            <li key={patient.patientId}>
              <DoseToValidateLine patient={patient} />
            </li>
          ))}
        </ul>
      )}
      {news.length > 0 && (
        <section className="stack stack--tight" aria-labelledby="dose-news">
          <h2 id="dose-news">{list.news}</h2>
          <p className="small soft">{list.newsHelp}</p>
          <ul className="list">
            {news.map((patient) => (
              <li key={patient.patientId}>
                <DoseToValidateLine patient={patient} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function DoseToValidateLine({ patient }: { readonly patient: PatientSummary }) {
  const { list } = useTexts().nurse.dose.toValidate;
  const { words } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { doseToValidate, doseNews, worstInr } = patient;
  return (
    <Link className="list-line dose-line" to={`/patients/${patient.patientId}/treatment`}>
      <span className="dose-line-who">
        <strong>
          <PatientName name={patient} />
        </strong>
        <span className="small soft">
          <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
        </span>
        <span className="row">
          <SummaryMarks patient={patient} />
        </span>
      </span>
      <span className="dose-line-dose">
        {doseToValidate !== undefined && (
          <>
            <Badge tone="warning" icon="pen">
              {list.count(doseToValidate.count)}
            </Badge>
            <span className="small soft">{list.since(format.instantFrom(doseToValidate.since, today))}</span>
          </>
        )}
        {doseNews > 0 && (
          <Badge tone="warning" icon="warning">
            {list.newsCount(doseNews)}
          </Badge>
        )}
        {patient.molecule !== undefined && <span className="small soft">{words.molecule(patient.molecule)}</span>}
      </span>
      <span className="dose-line-inr">
        <SummaryInrLine {...patient} />
        {worstInr !== undefined && (
          <span className="small soft">{`${format.day(worstInr.date)} (${format.dayFrom(worstInr.date, today)})`}</span>
        )}
      </span>
    </Link>
  );
}
