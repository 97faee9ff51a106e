import type { PatientFile } from '#facts/patientFile.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { entryContext, usualMethod } from '#ui/nurse/inr-entry/entryContext.ts';
import { EntryContextLine } from '#ui/nurse/inr-entry/EntryContextLine.tsx';
import { InrEntryForm } from '#ui/nurse/inr-entry/InrEntryForm.tsx';
import type { EnteredInr } from '#ui/nurse/inr-entry/inrIntents.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { FileMarks } from '#ui/nurse/patient-banner/FileMarks.tsx';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { KeptDay } from './KeptDay.tsx';
import { currentPatient, savedCount, type Series } from './series.ts';
import { SeriesLines } from './SeriesLines.tsx';
import type { useSeries } from './useSeries.ts';

type Props = { readonly series: Series; readonly entry: Omit<ReturnType<typeof useSeries>, 'series'> };

/** Patients in a row without leaving: value, Enter, next. */
export function SeriesPanel({ series, entry }: Props) {
  const { expectedResults } = useTexts().nurse;
  const patient = currentPatient(series);
  return (
    <section className="card series-panel" aria-label={expectedResults.series}>
      <div className="card-head">
        <h2>{expectedResults.series}</h2>
        <span role="status">{expectedResults.saved(savedCount(series))}</span>
        <Button onClick={entry.stop}>{expectedResults.stop}</Button>
      </div>
      <KeptDay day={series.keptDay} onDay={entry.keepDay} />
      {patient === undefined ? (
        <EmptyState icon="check" title={expectedResults.finished} />
      ) : (
        <OpenedFile key={patient.patientId} patientId={patient.patientId}>
          {({ file }) => (
            <SeriesEntry
              patient={patient}
              file={file}
              keptDay={series.keptDay}
              saving={entry.isUnderWay(patient.patientId) ? 'yes' : 'no'}
              onEntered={(entered) => entry.save(patient, entered)}
              onSkip={entry.skip}
            />
          )}
        </OpenedFile>
      )}
      <SeriesLines lines={series.lines} isUnderWay={entry.isUnderWay} onUndo={(line) => void entry.undo(line)} />
    </section>
  );
}

type EntryProps = {
  readonly patient: PatientSummary;
  readonly file: PatientFile;
  readonly keptDay: Series['keptDay'];
  readonly saving: 'yes' | 'no';
  readonly onEntered: (entered: EnteredInr) => Promise<void>;
  readonly onSkip: () => void;
};

function SeriesEntry({ patient, file, keptDay, saving, onEntered, onSkip }: EntryProps) {
  const { expectedResults } = useTexts().nurse;
  const today = useToday();
  return (
    <>
      <div className="series-who">
        <h3>
          <PatientName name={patient} />
        </h3>
        <p className="small">
          <BirthLine birthDate={patient.birthDate} sex={patient.sex} />
        </p>
        <p className="row">
          <FileMarks file={file} />
        </p>
        <EntryContextLine file={file} />
      </div>
      <InrEntryForm
        initial={{ typed: '', method: usualMethod(file) }}
        context={entryContext(file, today)}
        keptDay={keptDay}
        submitLabel={expectedResults.next}
        saving={saving}
        onEntered={onEntered}
        secondary={
          <Button size="large" onClick={onSkip}>
            {expectedResults.skip}
          </Button>
        }
      />
    </>
  );
}
