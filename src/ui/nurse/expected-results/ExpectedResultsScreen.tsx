import { useMemo, useState } from 'react';
import type { PatientSummary } from '#store/store.ts';
import { type EnteredInr, newInrIntent, undoIntent } from '#ui/nurse/inr-entry/inrIntents.ts';
import { NotSavedDialog } from '#ui/nurse/inr-entry/NotSavedDialog.tsx';
import { useInrSaver } from '#ui/nurse/inr-entry/useInrSaver.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ExpectedList } from './ExpectedList.tsx';
import { EXPECTED_FILTERS, type ExpectedFilter, expectedResults, filterExpected } from './expectedResults.ts';
import {
  currentPatient,
  goTo,
  lineSaved,
  lineUndone,
  type Series,
  type SeriesLine,
  skip,
  startSeries,
} from './series.ts';
import { SeriesPanel } from './SeriesPanel.tsx';

/** The INRs that should have arrived, and their entry one after the other. */
export function ExpectedResultsScreen() {
  const directory = useDirectory();
  const today = useToday();
  const { expectedResults: texts, inrEntry } = useTexts().nurse;
  const [filter, setFilter] = useState<ExpectedFilter>('all');
  const [series, setSeries] = useState<Series>();
  const saver = useInrSaver();
  const expected = useMemo(() => expectedResults(directory.patients, today), [directory.patients, today]);
  const shown = useMemo(() => filterExpected(expected.results, filter, today), [expected, filter, today]);

  function enter(patientId: string) {
    const queue = shown.map((result) => result.patient);
    const patient = queue.find((one) => one.patientId === patientId);
    setSeries((now) =>
      now === undefined || patient === undefined ? startSeries(queue, patientId) : goTo(now, patient),
    );
  }

  async function save(patient: PatientSummary, entered: EnteredInr) {
    await saver.keep(newInrIntent(patient.patientId, entered), (fact) =>
      setSeries((now) => now && lineSaved(now, entered, fact)),
    );
  }

  async function undo(line: SeriesLine) {
    await saver.takeBack(undoIntent(line.fact, inrEntry.undoReason), () =>
      setSeries((now) => now && lineUndone(now, line.fact.id)),
    );
  }

  const list = (
    <ExpectedList
      results={shown}
      filter={filter}
      current={series && currentPatient(series)?.patientId}
      withoutControl={expected.withoutControl}
      onEnter={enter}
    />
  );
  return (
    <Screen
      title={texts.title}
      aside={
        series === undefined && shown.length > 0 ? (
          <Button look="primary" icon="pen" onClick={() => enter(shown[0]?.patient.patientId ?? '')}>
            {texts.start}
          </Button>
        ) : undefined
      }
    >
      {series === undefined && (
        <SegmentedControl
          legend={texts.filter.label}
          legendLook="hidden"
          options={EXPECTED_FILTERS.map((value) => ({ value, label: texts.filter[value] }))}
          value={filter}
          onChoose={setFilter}
        />
      )}
      {series === undefined ? (
        list
      ) : (
        <div className="series">
          <SeriesPanel
            series={series}
            onKeptDay={(keptDay) => setSeries((now) => now && { ...now, keptDay })}
            onEntered={save}
            onSkip={() => setSeries((now) => now && skip(now))}
            onStop={() => setSeries(undefined)}
            onUndo={(line) => void undo(line)}
          />
          {list}
        </div>
      )}
      {saver.failed !== undefined && (
        <NotSavedDialog why={saver.failed.why} onRetry={saver.failed.retry} onKeep={saver.forget} />
      )}
    </Screen>
  );
}
