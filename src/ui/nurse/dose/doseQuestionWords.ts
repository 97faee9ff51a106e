import type { DoseQuestion } from '#domain/dosing/askAboutDose.ts';
import type { AvkTablet } from '#domain/dosing/avkTablets.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';

const MS_PER_DAY = 86_400_000;

/** One doubt about a dose, with its numbers. */
export function doseQuestionWords(
  question: DoseQuestion,
  tablet: AvkTablet,
  { dose, words }: NurseTexts,
  format: Format,
): string {
  const { ask } = dose.entry;
  switch (question.kind) {
    case 'other-strength':
      return ask.otherStrength[question.than](tablet.brandName, words.tablet(question.usual));
    case 'nothing-taken':
      return ask.nothingTaken;
    case 'many-tablets':
      return ask.manyTablets(dose.tablets(question.quarters));
    case 'far-from-current':
      return ask.farFromCurrent(signedPercent(question.percent, format));
    case 'same-as-current':
      return ask.sameAsCurrent;
    case 'before-current':
      return ask.beforeCurrent(format.day(question.from));
    case 'far-ahead':
      return ask.farAhead(format.duration(question.days * MS_PER_DAY));
    case 'long-ago':
      return ask.longAgo(format.duration(question.days * MS_PER_DAY));
  }
}

/** +14 %, −8 % */
export function signedPercent(percent: number, format: Format): string {
  return `${percent < 0 ? '−' : '+'}${format.percent(Math.abs(percent), Number.isInteger(percent) ? 0 : 1)}`;
}
