import { useState } from 'react';
import type { AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { stateOf } from '#ui/nurse/patient-file/inrRows.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AssessmentTopicLine } from './AssessmentTopicLine.tsx';
import { ClearanceLines } from './ClearanceLines.tsx';
import { EntryHistoryDialog } from './EntryHistoryDialog.tsx';
import { EntryLine } from './EntryLine.tsx';
import { type EntryRow, entryRows } from './entryRows.ts';
import { ASSESSMENT_GROUPS, type AssessmentGroup } from './sayAssessment.ts';
import { RemovedLines } from './ClinicalSection.tsx';

type Props = { readonly opened: OpenedPatient; readonly places: Places };
type AssessmentRow = EntryRow<'assessment'>;

/** What was measured and judged, newest value first, and what the kidneys are computed to do. */
export function AssessmentsSection({ opened, places }: Props) {
  const { sections, assessment } = useTexts().nurse.clinicalHistory;
  const { file, states } = opened;
  const { rows, removed } = entryRows(file, 'assessment', useToday());
  const [historyOf, setHistoryOf] = useState<string>();
  const openedChain = [...rows.map((row) => row.chain), ...removed].find((chain) => chain.chain === historyOf);
  const older = olderRows(rows);
  return (
    <Card title={sections.assessment}>
      <ClearanceLines file={file} />
      {(Object.keys(ASSESSMENT_GROUPS) as AssessmentGroup[]).map((group) => (
        <GroupOfTopics key={group} group={group} rows={rows} opened={opened} onHistory={setHistoryOf} />
      ))}
      {older.length > 0 && (
        <details className="disclosure">
          <summary>{assessment.others}</summary>
          <ul className="clinical-lines">
            {older.map((row) => (
              <li key={row.chain.chain}>
                <EntryLine
                  row={row}
                  file={file}
                  state={stateOf(row.shown, states)}
                  places={places}
                  onHistory={setHistoryOf}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      <RemovedLines chains={removed} onHistory={setHistoryOf} />
      {openedChain !== undefined && (
        <EntryHistoryDialog
          chain={openedChain}
          states={states}
          places={places}
          onClose={() => setHistoryOf(undefined)}
        />
      )}
    </Card>
  );
}

type GroupProps = {
  readonly group: AssessmentGroup;
  readonly rows: readonly AssessmentRow[];
  readonly opened: OpenedPatient;
  readonly onHistory: (chain: string) => void;
};

function GroupOfTopics({ group, rows, opened, onHistory }: GroupProps) {
  const { assessment } = useTexts().nurse.clinicalHistory;
  const { patientId } = opened.file;
  return (
    <section className="stack stack--tight">
      <div className="row row--apart">
        <h3>{assessment.groups[group]}</h3>
        <Link className={buttonClass('plain')} to={`/patients/${patientId}/clinical/assessment/add/${group}`}>
          <Icon name="add" />
          {assessment.addGroup[group]}
        </Link>
      </div>
      <ul className="clinical-topics">
        {ASSESSMENT_GROUPS[group].map((topic) => (
          <AssessmentTopicLine
            key={topic}
            topic={topic}
            row={newestOf(rows, topic)}
            patientId={patientId}
            states={opened.states}
            onHistory={onHistory}
          />
        ))}
      </ul>
    </section>
  );
}

function newestOf(rows: readonly AssessmentRow[], topic: AssessmentTopicCode): AssessmentRow | undefined {
  return rows.find((row) => row.shown.body.topic === topic);
}

/** All but the newest of each topic; topics of a newer version are among them, so that nothing is hidden. */
function olderRows(rows: readonly AssessmentRow[]): readonly AssessmentRow[] {
  const known = new Set<string>(Object.values(ASSESSMENT_GROUPS).flat());
  return rows.filter(
    (row, at) =>
      !known.has(row.shown.body.topic) ||
      rows.slice(0, at).some((newer) => newer.shown.body.topic === row.shown.body.topic),
  );
}
