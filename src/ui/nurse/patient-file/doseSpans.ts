import { meanDailyDoseMg } from '#domain/dosing/doseSchedule.ts';
import { dayNumber, type DayNumber } from '#domain/localDate.ts';
import { decidedInForce } from '#facts/doseOf.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { readDose } from '#facts/readDose.ts';
import type { CurveDose } from '#ui/shared/charts/inrCurve.ts';

type Window = { readonly from: DayNumber; readonly to: DayNumber };

/**
 * The decided doses of a period, each from its day until the next one's, as far as they can be read. Undecided ones were
 * never taken; while people disagree none is drawn, because one would be chosen.
 */
export function doseSpans({ dose }: Pick<PatientFile, 'dose'>, { from, to }: Window): readonly CurveDose[] {
  if (dose === undefined || isDisagreement(dose)) return [];
  const inForce = decidedInForce(dose.lines[0]).toSorted((a, b) => beginOf(a) - beginOf(b));
  return inForce.flatMap((entry, at): readonly CurveDose[] => {
    const next = inForce[at + 1];
    const span = { from: Math.max(beginOf(entry), from), to: Math.min(next === undefined ? to : beginOf(next), to) };
    const read = readDose(entry.body);
    if (read.kind === 'impossible' || span.to <= span.from) return [];
    const { tablet } = read;
    return [
      { ...span, mgPerDay: meanDailyDoseMg(read.pattern, tablet), tablet: tablet.code, molecule: tablet.molecule },
    ];
  });
}

function beginOf({ validFrom }: { readonly validFrom?: Parameters<typeof dayNumber>[0] | undefined }): DayNumber {
  return validFrom === undefined ? Number.NEGATIVE_INFINITY : dayNumber(validFrom);
}
