import { latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { CourseFacts } from '#ui/nurse/patient-file/CourseFacts.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Why, with what and in which range; and the two ways to change it. */
export function CourseSummaryCard({ file }: { readonly file: PatientFile }) {
  const { dose, patientFile } = useTexts().nurse;
  const home = `/patients/${file.patientId}`;
  return (
    <Card title={dose.course.title}>
      {file.course === undefined && <p>{patientFile.treatment.noCourse}</p>}
      <dl className="facts">
        <CourseFacts file={file} />
        <dt>{dose.course.status}</dt>
        <dd>
          <StatusWords file={file} />
        </dd>
      </dl>
      <div className="button-row">
        <Link className="button" to={`${home}/course`}>
          {dose.course.change}
        </Link>
        <Link className="button" to={`${home}/status`}>
          {dose.course.changeStatus}
        </Link>
      </div>
    </Card>
  );
}

function StatusWords({ file: { status } }: { readonly file: PatientFile }) {
  const { dose, words, patientFile } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const said = (status?.lines ?? []).map((line) => {
    const fact = valueOn(line, today) ?? latestOf(line);
    if (fact?.validFrom === undefined) return words.status(fact?.body.status);
    return dose.course.statusSince(words.status(fact.body.status), format.day(fact.validFrom));
  });
  return <>{said.length === 0 ? words.status(undefined) : [...new Set(said)].join(` ${patientFile.table.or} `)}</>;
}
