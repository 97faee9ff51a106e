import { controlOf } from '#facts/controlOf.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CourseFacts } from './CourseFacts.tsx';
import { DoseLine } from './DoseLine.tsx';

/** Why the patient takes an AVK, which, in which range, at which dose, and when he is next controlled. */
export function TreatmentCard({ file }: { readonly file: PatientFile }) {
  const { treatment } = useTexts().nurse.patientFile;
  return (
    <Card title={treatment.title} aside={file.course && isDisagreement(file.course) ? <Disputed /> : undefined}>
      {file.course === undefined && <p>{treatment.noCourse}</p>}
      <dl className="facts">
        <CourseFacts file={file} />
        <dt>{treatment.dose}</dt>
        <dd>
          <DoseLine file={file} />
        </dd>
        <dt>{treatment.nextControl}</dt>
        <dd>
          <NextControl file={file} />
        </dd>
      </dl>
    </Card>
  );
}

function Disputed() {
  const { treatment } = useTexts().nurse.patientFile;
  return (
    <Badge tone="warning" icon="warning">
      {treatment.disputed}
    </Badge>
  );
}

/** The day that was set, whether its INR has come, and the way to setting the next, to a sample or a call. */
function NextControl({ file }: { readonly file: PatientFile }) {
  const format = useFormat();
  const today = useToday();
  const { patientFile, nextControl: texts } = useTexts().nurse;
  const { treatment, table } = patientFile;
  const { nextControl, patientId } = file;
  const days = new Set(nextControl?.lines.flatMap((line) => latestOf(line)?.body.dueOn ?? []) ?? []);
  const isAnswered = controlOf(file, []).answered === 'yes';
  return (
    <>
      {days.size === 0
        ? treatment.noControl
        : [...days]
            .toSorted()
            .map((due) => `${format.day(due)} (${format.dayFrom(due, today)})`)
            .join(` ${table.or} `)}{' '}
      {nextControl !== undefined && isDisagreement(nextControl) && <Disputed />}
      {isAnswered && <Badge tone="warning">{texts.toBeSet}</Badge>}
      <Link className="button button--quiet next-control-link no-print" to={`/patients/${patientId}/control`}>
        {texts.open}
      </Link>
    </>
  );
}
