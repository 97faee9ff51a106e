import { isDisagreement, latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
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

function CourseFacts({ file }: { readonly file: PatientFile }) {
  const format = useFormat();
  const today = useToday();
  const { words } = useTexts().nurse;
  const { treatment } = useTexts().nurse.patientFile;
  const line = file.course?.lines[0];
  const course = line && (valueOn(line, today) ?? latestOf(line));
  if (course === undefined) return null;
  const { body, validFrom } = course;
  const start = [words.start(body.start), words.duration(body.plannedDuration)].filter((part) => part !== '');
  return (
    <>
      <dt>{treatment.range}</dt>
      <dd>
        <strong className="range-in-force">{format.range(body.range)}</strong>
        {validFrom !== undefined && <span className="small soft"> {treatment.rangeSince(format.day(validFrom))}</span>}
      </dd>
      <dt>{treatment.indication}</dt>
      <dd>{words.indication(body.indication)}</dd>
      <dt>{treatment.molecule}</dt>
      <dd>{`${words.molecule(body.molecule)}, ${words.tablet(body.tablet)}`}</dd>
      <dt>{treatment.started}</dt>
      <dd>
        {body.startedOn === undefined ? treatment.startedUnknown : format.day(body.startedOn)}
        <span className="small soft">{` (${start.join(', ')})`}</span>
      </dd>
      <dt>{treatment.whoAdapts}</dt>
      <dd>{words.whoAdapts(body.whoAdaptsDose)}</dd>
    </>
  );
}

function NextControl({ file: { nextControl } }: { readonly file: PatientFile }) {
  const format = useFormat();
  const today = useToday();
  const { treatment } = useTexts().nurse.patientFile;
  const due = nextControl && latestOf(nextControl.lines[0])?.body.dueOn;
  if (nextControl === undefined || due === undefined) return <>{treatment.noControl}</>;
  return (
    <>
      {format.day(due)} <span className="small soft">{format.dayFrom(due, today)}</span>{' '}
      {isDisagreement(nextControl) && <Disputed />}
    </>
  );
}
