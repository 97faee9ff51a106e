import { useState } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Progress } from '#ui/shared/feedback/Progress.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type CohortColumn, COLUMN_GROUPS } from './cohortColumns.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { ListLeavesDialog } from './ListLeavesDialog.tsx';
import { useCohortExport } from './useCohortExport.ts';

type Which = 'followed' | 'all';

const EVERY_COLUMN = COLUMN_GROUPS.flatMap(({ columns }) => columns);
/** What an activity report needs; who the patients are is added by hand, when it is needed. */
const PROPOSED: readonly CohortColumn[] = EVERY_COLUMN.filter(
  (column) => !['birthName', 'firstName', 'usedName', 'reference'].includes(column),
);

/** A list of patients as a file for a spreadsheet: chosen columns, prepared without the page standing still, traced. */
export function ExportListScreen() {
  const { list } = useTexts().nurse.exporting;
  const { patients, progress } = useDirectory();
  const [which, setWhich] = useState<Which>('followed');
  const [chosen, setChosen] = useState<ReadonlySet<CohortColumn>>(new Set(PROPOSED));
  const work = useCohortExport();
  const cohort = which === 'all' ? patients : patients.filter(isFollowed);
  const columns = EVERY_COLUMN.filter((column) => chosen.has(column));
  const problem = problemOf({ cohort, columns, isIncomplete: progress !== undefined }, list);
  return (
    <Screen title={list.title} width="narrow">
      <p className="soft">{list.help}</p>
      <Card>
        <SegmentedControl
          legend={list.which}
          options={(['followed', 'all'] as const).map((value) => ({ value, label: list.whichChoices[value] }))}
          value={which}
          onChoose={setWhich}
        />
        <ColumnChoice chosen={chosen} onChoose={setChosen} />
        <p className="small soft">{list.formulas}</p>
        <div role="alert">{problem !== undefined && <Banner tone="warning">{problem}</Banner>}</div>
        {work.state.kind === 'working' ? (
          <div className="row">
            <Progress label={list.working} done={work.state.done} total={cohort.length} />
            <Button onClick={work.stop}>{list.stop}</Button>
          </div>
        ) : (
          <Button
            look="primary"
            disabled={problem !== undefined}
            onClick={() => void work.prepare({ patients: cohort, columns })}
          >
            {list.start(list.count(cohort.length))}
          </Button>
        )}
      </Card>
      {work.state.kind === 'ready' && (
        <ListLeavesDialog patients={list.count(work.state.patients)} onClose={work.stop} onSave={work.save} />
      )}
      <RecordingFailed recording={work.recording} />
    </Screen>
  );
}

type Asked = {
  readonly cohort: readonly PatientSummary[];
  readonly columns: readonly CohortColumn[];
  readonly isIncomplete: boolean;
};

function problemOf(
  { cohort, columns, isIncomplete }: Asked,
  list: { readonly noColumn: string; readonly incomplete: string; readonly empty: string },
): string | undefined {
  if (isIncomplete) return list.incomplete;
  if (cohort.length === 0) return list.empty;
  return columns.length === 0 ? list.noColumn : undefined;
}
