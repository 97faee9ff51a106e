import type { WritingFact } from '#facts/clinicFact.ts';
import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { inrsShown } from '#facts/readings.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

const LAST_INRS = 5;

type Props = { readonly file: PatientFile; readonly course: WritingFact<'avkCourse'> };

/** What whoever chooses the range has to go by, and where the rest is. */
export function KnownOfPatient({ file, course }: Props) {
  const { importing, words, patientFile } = useTexts().nurse;
  const { confirm: texts } = importing;
  const format = useFormat();
  const notes = file.notes.flatMap((chain) => latestOf(chain.lines[0])?.body.text ?? []);
  const source = file.provisional && latestOf(file.provisional.lines[0])?.body.source;
  const inrs = inrsShown(file).slice(-LAST_INRS);
  return (
    <Card title={texts.known} aside={<Link to={`/patients/${file.patientId}`}>{words.fileParts.overview}</Link>}>
      <dl className="facts">
        <dt>{texts.imported}</dt>
        <dd>
          <strong>{format.range(course.body.range)}</strong>
          {course.validFrom !== undefined && (
            <span className="small soft"> {patientFile.treatment.rangeSince(format.day(course.validFrom))}</span>
          )}
        </dd>
        <dt>{texts.indication}</dt>
        <dd>{words.indication(course.body.indication)}</dd>
        <dt>{texts.molecule}</dt>
        <dd>{words.molecule(course.body.molecule)}</dd>
        {source !== undefined && (
          <>
            <dt>{texts.source}</dt>
            <dd className="import-cell">{source}</dd>
          </>
        )}
        {notes.length > 0 && (
          <>
            <dt>{texts.words}</dt>
            <dd className="import-cell">{notes.join(' · ')}</dd>
          </>
        )}
        {inrs.length > 0 && (
          <>
            <dt>{texts.lastInrs}</dt>
            <dd>{inrs.map(({ date, inr }) => `${format.inr(inr)} (${format.day(date)})`).join(' · ')}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
