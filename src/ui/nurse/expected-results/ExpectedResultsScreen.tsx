import { useMemo, useState } from 'react';
import { NotSavedDialog } from '#ui/nurse/inr-entry/NotSavedDialog.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ExpectedList } from './ExpectedList.tsx';
import { EXPECTED_FILTERS, type ExpectedFilter, expectedResults, filterExpected } from './expectedResults.ts';
import { currentPatient } from './series.ts';
import { SeriesPanel } from './SeriesPanel.tsx';
import { useSeries } from './useSeries.ts';
import { WITHOUT_CONTROL, WithoutControlList } from './WithoutControlList.tsx';

/** The INRs that should have arrived, and their entry one after the other. */
export function ExpectedResultsScreen() {
  const { patients } = useDirectory();
  const today = useToday();
  const { expectedResults: texts } = useTexts().nurse;
  const [filter, setFilter] = useState<ExpectedFilter>('all');
  const entry = useSeries();
  const expected = useMemo(() => expectedResults(patients, today), [patients, today]);
  const shown = useMemo(() => filterExpected(expected.results, filter, today), [expected, filter, today]);
  const { series, failed } = entry;

  function enter(patientId: string | undefined) {
    const queue = shown.map((result) => result.patient);
    const patient = queue.find((one) => one.patientId === patientId);
    if (patient !== undefined) entry.enter(queue, patient);
  }

  const list = (
    <ExpectedList
      results={shown}
      filter={filter}
      current={series && currentPatient(series)?.patientId}
      onEnter={enter}
    />
  );
  const start = (
    <Button look="primary" icon="pen" onClick={() => enter(shown[0]?.patient.patientId)}>
      {texts.start}
    </Button>
  );
  return (
    <Screen title={texts.title} aside={series === undefined && shown.length > 0 ? start : undefined}>
      {series === undefined ? (
        <>
          <FilterChoice filter={filter} onFilter={setFilter} />
          <ToWithoutControl count={expected.withoutControl.length} />
          {list}
          <WithoutControlList patients={expected.withoutControl} />
        </>
      ) : (
        <div className="series">
          <SeriesPanel series={series} entry={entry} />
          {list}
        </div>
      )}
      {failed !== undefined && (
        <NotSavedDialog why={failed.why} lead={failed.lead} onRetry={failed.retry} onKeep={entry.forget} />
      )}
    </Screen>
  );
}

/** Their list stands under that of the results: that there is one is said on top. */
function ToWithoutControl({ count }: { readonly count: number }) {
  const { expectedResults: texts } = useTexts().nurse;
  if (count === 0) return null;
  return (
    <div>
      <Button
        look="quiet"
        icon="warning"
        onClick={() => document.getElementById(WITHOUT_CONTROL)?.scrollIntoView({ block: 'start' })}
      >
        {texts.withoutControl(count)}
      </Button>
    </div>
  );
}

type FilterProps = { readonly filter: ExpectedFilter; readonly onFilter: (filter: ExpectedFilter) => void };

function FilterChoice({ filter, onFilter }: FilterProps) {
  const { filter: texts } = useTexts().nurse.expectedResults;
  return (
    <SegmentedControl
      legend={texts.label}
      legendLook="hidden"
      options={EXPECTED_FILTERS.map((value) => ({ value, label: texts[value] }))}
      value={filter}
      onChoose={onFilter}
    />
  );
}
