import type { AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import type { OpenedPatient } from '#store/store.ts';
import { stateOf } from '#ui/nurse/patient-file/inrRows.ts';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { EntryRow } from './entryRows.ts';
import { assessedValue } from './sayAssessment.ts';
import { SoftDispute } from './SoftDispute.tsx';

type Props = {
  readonly topic: AssessmentTopicCode;
  readonly row: EntryRow<'assessment'> | undefined;
  readonly patientId: string;
  readonly states: OpenedPatient['states'];
  readonly onHistory: (chain: string) => void;
};

/** A topic with its newest value and how old it is; never assessed is said, and is not "no". */
export function AssessmentTopicLine({ topic, row, patientId, states, onHistory }: Props) {
  const texts = useTexts().nurse;
  const { assessment, entry } = texts.clinicalHistory;
  const format = useFormat();
  const today = useToday();
  const name = assessment.topics[topic];
  if (row === undefined) {
    return (
      <li className="clinical-topic">
        <span>{name}</span>
        <span className="soft">{assessment.never}</span>
      </li>
    );
  }
  const { body } = row.shown;
  const state = stateOf(row.shown, states);
  return (
    <li className="clinical-topic">
      <span>{name}</span>
      <span className="row">
        <strong>{assessedValue(body, { texts, format })}</strong>
        <span className="small soft">
          {assessment.takenSaid(format.day(body.takenOn), format.dayFrom(body.takenOn, today))}
        </span>
        {row.marks.includes('corrected') && <Badge>{texts.patientFile.table.corrected}</Badge>}
        {state.kind !== 'sent' && <StateBadge state={state} />}
        {row.dispute !== 'none' && <SoftDispute row={row} patientId={patientId} />}
      </span>
      <span className="button-row clinical-topic-actions">
        {row.dispute === 'none' && (
          <Link
            className={buttonClass('quiet')}
            aria-label={entry.correctOf(name)}
            to={`/patients/${patientId}/clinical/assessment/${row.chain.chain}/correct`}
          >
            {entry.correct}
          </Link>
        )}
        <Button look="quiet" aria-label={entry.historyOf(name)} onClick={() => onHistory(row.chain.chain)}>
          {entry.history}
        </Button>
      </span>
    </li>
  );
}
