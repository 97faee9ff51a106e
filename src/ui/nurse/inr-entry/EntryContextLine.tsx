import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { lastInr, rangeToday } from './entryContext.ts';

/** The two things a nurse holds a result against: the range, and the last INR. */
export function EntryContextLine({ file }: { readonly file: PatientFile }) {
  const { inrEntry, patientFile } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const last = lastInr(file);
  const range = rangeToday(file, today);
  return (
    <p className="row">
      <strong>{range === undefined ? patientFile.treatment.noRange : inrEntry.range(format.range(range))}</strong>
      <span>
        {last === undefined
          ? inrEntry.noInr
          : inrEntry.lastInr(format.inr(last.inr), format.day(last.date), format.dayFrom(last.date, today))}
      </span>
    </p>
  );
}
