import type { InrQuestion } from '#domain/inr/askAboutInr.ts';
import type { DatedInr, Inr } from '#domain/inr/inr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';

type Asked = {
  readonly inr: Inr;
  readonly sampledOn: LocalDate;
  readonly today: LocalDate;
  /** The patient's other INRs, for those that a question names. */
  readonly others: readonly DatedInr[];
};

/** A doubt with its numbers, as a nurse is asked about it. */
export function doubtWords(question: InrQuestion, asked: Asked, texts: NurseTexts, format: Format): string {
  const { ask } = texts.inrEntry;
  const value = format.inr(asked.inr);
  switch (question.kind) {
    case 'decimal-forgotten':
      return ask.decimalForgotten(value, format.decimal(question.suggestion));
    case 'extreme':
      return ask.extreme(value);
    case 'far-from-usual':
      return ask.farFromUsual(value, format.number(question.median, 1), question.basedOn);
    case 'far-from-last': {
      const { inr, sampledOn } = question.last;
      return ask.farFromLast(value, format.inr(inr), format.day(sampledOn), format.dayFrom(sampledOn, asked.today));
    }
    case 'unusual-first':
      return ask.unusualFirst(value);
    case 'sampled-long-ago':
      return ask.sampledLongAgo(format.day(asked.sampledOn), question.daysAgo);
    case 'before-avk-start':
      return ask.beforeAvkStart(format.day(question.avkStart));
    case 'same-day':
      return question.values === 'equal' ? ask.sameDayEqual : ask.sameDayDifferent(valuesOf(question.ids));
  }

  function valuesOf(ids: readonly string[]): string {
    return asked.others
      .filter((other) => ids.includes(other.id))
      .map((other) => format.inr(other.inr))
      .join(', ');
  }
}
