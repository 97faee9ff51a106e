import type { PatientFile } from '#facts/patientFile.ts';
import type { ReadInr } from '#facts/readings.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { lastInr, rangeToday } from './entryContext.ts';

/** The two things a nurse holds a result against: the range, and the last INR. In dispute, all of what is said. */
export function EntryContextLine({ file }: { readonly file: PatientFile }) {
  return (
    <p className="row">
      <strong>
        <RangeWords file={file} />
      </strong>
      <span>
        <LastInrWords file={file} />
      </span>
    </p>
  );
}

function RangeWords({ file }: { readonly file: PatientFile }) {
  const { inrEntry, patientFile } = useTexts().nurse;
  const format = useFormat();
  const range = rangeToday(file, useToday());
  switch (range.kind) {
    case 'none':
      return <>{patientFile.treatment.noRange}</>;
    case 'agreed':
      return <>{inrEntry.range(format.range(range.range))}</>;
    case 'toCheck':
      return <>{inrEntry.rangeToCheck(range.ranges.map(format.range))}</>;
  }
}

function LastInrWords({ file }: { readonly file: PatientFile }) {
  const { inrEntry } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const last = lastInr(file);
  const words = ({ inr, date }: ReadInr) =>
    inrEntry.inrOf(format.inr(inr), format.day(date), format.dayFrom(date, today));
  switch (last.kind) {
    case 'none':
      return <>{inrEntry.noInr}</>;
    case 'agreed':
      return <>{inrEntry.lastInr(words(last.inr))}</>;
    case 'toCheck':
      return <>{inrEntry.lastInrToCheck(last.inrs.map(words))}</>;
  }
}
