import { quartersOn, quartersToMg } from '#domain/dosing/doseSchedule.ts';
import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type Dose, readDose } from '#facts/readDose.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { mgInWords } from './doseWords.ts';
import { unusualStatuses } from './StoppedNotice.tsx';

/** « Aujourd’hui : ½ comprimé (10 mg) », unless it may be that nothing is taken today. */
export function TodaysDose({ file, dose }: { readonly file: PatientFile; readonly dose: Dose }) {
  const texts = useTexts().nurse.dose;
  const format = useFormat();
  const today = useToday();
  const read = readDose(dose.body);
  if (read.kind === 'impossible') return null;
  if (ongoingInterruption(file, today) !== undefined || unusualStatuses(file, today).length > 0) {
    return <p>{texts.before}</p>;
  }
  const quarters = quartersOn(read.pattern, today);
  const mg = texts.mg(mgInWords(quartersToMg(quarters, read.tablet), format));
  return <p className="figure dose-of-today">{texts.ofToday(`${texts.tablets(quarters)} (${mg})`)}</p>;
}
