import type { AvkTablet } from '#domain/dosing/avkTablets.ts';
import { type DosePattern, meanDailyDoseMg, meanWeeklyDoseMg } from '#domain/dosing/doseSchedule.ts';
import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { weeklyDosesMg } from '#domain/dosing/weeklyDosesMg.ts';
import { type Dose, readDose } from '#facts/readDose.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';

/** « Préviscan 20 mg : ½ comprimé, puis ¾ comprimé, en alternance »: a whole dose in one line, also an impossible one. */
export function doseInWords({ body }: Dose, { dose, words }: NurseTexts): string {
  const read = readDose(body);
  const tablet = words.tablet(body.tablet);
  return read.kind === 'impossible' ? `${tablet} : ${dose.impossible(read.why)}` : patternInWords(read, dose);
}

/** The same of a dose that can be taken. */
export function patternInWords(
  { pattern, tablet }: { readonly pattern: DosePattern; readonly tablet: AvkTablet },
  dose: NurseTexts['dose'],
): string {
  return `${tablet.brandName} : ${rhythm(pattern, dose)}`;
}

function rhythm({ kind, quarters }: DosePattern, dose: NurseTexts['dose']): string {
  const [first = 0, second] = quarters;
  if (quarters.every((count) => count === first)) return dose.everyDay(dose.tablets(first));
  if (kind === 'cycle' && second !== undefined) {
    return dose.alternating(quarters.map(tabletFractions), Math.max(...quarters));
  }
  return dose.weekly(quarters.map((count, at) => `${dose.shortWeekdays[at] ?? ''} ${tabletFractions(count)}`));
}

/** « en moyenne 12,5 mg par jour, 87,5 mg par semaine (85 ou 90 mg selon la semaine) » */
export function meansInWords(
  { pattern, tablet }: { readonly pattern: DosePattern; readonly tablet: AvkTablet },
  dose: NurseTexts['dose'],
  format: Format,
): string {
  const mean = dose.mean(
    mgInWords(meanDailyDoseMg(pattern, tablet), format),
    mgInWords(meanWeeklyDoseMg(pattern, tablet), format),
  );
  const weeks = weeklyDosesMg(pattern, tablet);
  if (weeks.length < 2) return mean;
  return `${mean} (${dose.weeks(weeks.map((mg) => mgInWords(mg, format)))})`;
}

/** Milligrams with as many decimals as they have, two at most: 85, 12,5, 43,75. */
export function mgInWords(mg: number, format: Format): string {
  const decimals = [0, 1].find((digits) => Math.abs(mg - Number(mg.toFixed(digits))) < 1e-9) ?? 2;
  return format.number(mg, decimals);
}

/** « décidée par Dr Roche (par téléphone) », with the reference of a protocol. */
export function decisionInWords({ body: { decidedBy } }: Dose, dose: NurseTexts['dose']): string {
  if (decidedBy === undefined) return dose.history.waiting;
  const how = [
    dose.how(decidedBy.how),
    ...(decidedBy.protocol === undefined ? [] : [dose.protocol(decidedBy.protocol)]),
  ];
  return dose.decided(decidedBy.name, how.join(', '));
}
