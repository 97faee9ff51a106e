import { useState } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { type EnteredInr, newInrIntent, undoIntent } from '#ui/nurse/inr-entry/inrIntents.ts';
import { useInrSaver } from '#ui/nurse/inr-entry/useInrSaver.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { goTo, lineSaved, lineUndone, type Series, type SeriesLine, skip, startSeries } from './series.ts';

/** A series and what can be done in it. It lives as long as its screen: what it saved is in the store already. */
export function useSeries() {
  const { inrEntry } = useTexts().nurse;
  const [series, setSeries] = useState<Series>();
  const { keep, takeBack, isUnderWay, failed, forget } = useInrSaver();
  const step = (next: (series: Series) => Series) => setSeries((now) => now && next(now));

  return {
    series,
    failed,
    forget,
    isUnderWay,
    enter: (queue: readonly PatientSummary[], patient: PatientSummary) =>
      setSeries((now) => (now === undefined ? startSeries(queue, patient.patientId) : goTo(now, patient))),
    save: (patient: PatientSummary, entered: EnteredInr) =>
      keep(newInrIntent(patient.patientId, entered), (fact) =>
        step((now) => lineSaved(now, { patient, entered, fact })),
      ),
    undo: (line: SeriesLine) =>
      takeBack(undoIntent(line.fact, inrEntry.undoReason), () => step((now) => lineUndone(now, line.fact.id))),
    keepDay: (keptDay: Series['keptDay']) => step((now) => ({ ...now, keptDay })),
    skip: () => step(skip),
    stop: () => setSeries(undefined),
  };
}
