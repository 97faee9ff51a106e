import { useRef, useState } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { type Recording, useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CohortColumn } from './cohortColumns.ts';
import { cohortCsv } from './cohortCsv.ts';
import { fileNameOf } from './fileNameOf.ts';
import { inSlices } from './inSlices.ts';
import { saveFile } from './saveFile.ts';

type Cohort = { readonly patients: readonly PatientSummary[]; readonly columns: readonly CohortColumn[] };

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number }
  /** Made, in memory only: it leaves when she says so. */
  | {
      readonly kind: 'ready';
      readonly patients: number;
      readonly columns: readonly string[];
      readonly parts: readonly string[];
    };

export type CohortExport = {
  readonly state: State;
  readonly prepare: (cohort: Cohort) => Promise<void>;
  /** The trace first, then the file: what could not be traced does not leave. */
  readonly save: () => void;
  readonly stop: () => void;
  readonly recording: Recording;
};

export function useCohortExport(): CohortExport {
  const texts = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const recording = useRecording();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const stopping = useRef<AbortController>(undefined);

  async function prepare(cohort: Cohort) {
    const stopper = new AbortController();
    stopping.current = stopper;
    setState({ kind: 'working', done: 0 });
    const made = await inSlices(cohortCsv(cohort, { texts, format }), {
      signal: stopper.signal,
      onProgress: (done) => setState({ kind: 'working', done }),
    });
    const { patients, columns } = cohort;
    if (made.kind === 'done') setState({ kind: 'ready', patients: patients.length, columns, parts: made.value });
  }

  function stop() {
    stopping.current?.abort();
    setState({ kind: 'idle' });
  }

  function save() {
    if (state.kind !== 'ready') return;
    const { patients, columns, parts } = state;
    const name = fileNameOf('patients', today, 'csv');
    setState({ kind: 'idle' });
    const body = { format: 'csv', patients, columns: [...columns] };
    void recording.record([{ act: 'first', kind: 'cohortExported', body }], {
      said: texts.exporting.list.saved(name),
      onKept: () => saveFile({ name, type: 'text/csv;charset=utf-8', parts }),
    });
  }

  return { state, prepare, save, stop, recording };
}
