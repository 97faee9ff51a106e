import type { WritingFact } from '#facts/clinicFact.ts';
import { latestOf, valueOn } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Course = WritingFact<'avkCourse'>;

/** What each head of the treatment says today: while people disagree, all of it side by side. */
export function CourseFacts({ file }: { readonly file: PatientFile }) {
  const format = useFormat();
  const today = useToday();
  const { words, patientFile } = useTexts().nurse;
  const { treatment, table } = patientFile;
  const courses = file.course?.lines.flatMap((line) => valueOn(line, today) ?? latestOf(line) ?? []) ?? [];
  const [only, second] = courses;
  if (only === undefined) return null;
  const each = (say: (course: Course) => string) => [...new Set(courses.map(say))].join(` ${table.or} `);
  const since = second === undefined ? only.validFrom : undefined;
  return (
    <>
      <dt>{treatment.range}</dt>
      <dd>
        <strong className="range-in-force">{each(({ body }) => format.range(body.range))}</strong>
        {since !== undefined && <span className="small soft"> {treatment.rangeSince(format.day(since))}</span>}
      </dd>
      <dt>{treatment.indication}</dt>
      <dd>{each(({ body }) => words.indication(body.indication))}</dd>
      <dt>{treatment.molecule}</dt>
      <dd>{each(({ body }) => `${words.molecule(body.molecule)}, ${words.tablet(body.tablet)}`)}</dd>
      <dt>{treatment.started}</dt>
      <dd>
        {each(({ body }) => (body.startedOn === undefined ? treatment.startedUnknown : format.day(body.startedOn)))}
        <span className="small soft">{` (${each(startOf)})`}</span>
      </dd>
      <dt>{treatment.whoAdapts}</dt>
      <dd>{each(({ body }) => words.whoAdapts(body.whoAdaptsDose))}</dd>
    </>
  );

  function startOf({ body }: Course): string {
    return [words.start(body.start), words.duration(body.plannedDuration)].filter((part) => part !== '').join(', ');
  }
}
