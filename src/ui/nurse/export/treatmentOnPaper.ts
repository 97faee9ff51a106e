import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { entriesInForce } from '#facts/fold.ts';
import { coursesOf } from '#facts/readings.ts';
import { courseLine } from '#ui/nurse/course/courseLine.ts';
import { decisionInWords, doseInWords } from '#ui/nurse/dose/doseWords.ts';
import type { Figure, PeriodFigures } from '#ui/nurse/patient-file/figures.ts';
import type { InrRow } from '#ui/nurse/patient-file/inrRows.ts';
import { type Period, PERIODS } from '#ui/nurse/patient-file/period.ts';
import { rangeOnDay } from '#ui/nurse/patient-file/rangeOnDay.ts';
import { authorOf, type Paper, type PaperSection } from './paperSection.ts';

/** The ranges with the days from which they held: every line of them while people disagree. */
export function courseOnPaper(paper: Paper): PaperSection {
  const { opened, texts, format } = paper;
  const { table, sections } = texts.exporting.page;
  const entries = opened.file.course?.lines.flatMap((line) => entriesInForce(line)) ?? [];
  return {
    title: sections.course,
    head: [table.from, table.treatment, table.author],
    rows: entries.map(({ validFrom, body, author }) => [
      validFrom === undefined ? '' : format.day(validFrom),
      courseLine(body, texts, format),
      authorOf(paper, author),
    ]),
  };
}

export function dosesOnPaper(paper: Paper): PaperSection {
  const { opened, texts, format } = paper;
  const { table, sections } = texts.exporting.page;
  const entries = opened.file.dose?.lines.flatMap((line) => line.entries) ?? [];
  return {
    title: sections.doses,
    head: [table.from, table.dose, table.decided],
    rows: entries
      .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
      .map((dose) => [
        dose.validFrom === undefined ? '' : format.day(dose.validFrom),
        doseInWords(dose, texts),
        decisionInWords(dose, texts.dose),
      ]),
  };
}

/** Every INR with the range of its own day; one that people disagree on with all that they say. */
export function inrsOnPaper({ opened: { file }, texts, format }: Paper, rows: readonly InrRow[]): PaperSection {
  const { table, sections } = texts.exporting.page;
  const courses = coursesOf(file);
  return {
    title: sections.inrs,
    head: [table.date, table.inr, table.range, table.position, table.method, table.author],
    rows: rows.map(({ date, time, inr, alternatives, position, method, author }) => [
      time === undefined ? format.day(date) : `${format.day(date)} ${time}`,
      [inr, ...alternatives].map((value) => format.inr(value)).join(` ${table.or} `),
      rangeInWords(date),
      texts.words.position[position],
      texts.words.method(method),
      author ?? texts.words.someone,
    ]),
  };

  function rangeInWords(date: LocalDate): string {
    const held = rangeOnDay(courses, date);
    if (held.kind === 'none') return table.noRange;
    const ranges = held.kind === 'agreed' ? [held.range] : held.ranges;
    return ranges.map((range) => format.range(range)).join(` ${table.or} `);
  }
}

type Figures = Readonly<Record<Period, PeriodFigures>>;

export function ttrOnPaper({ texts, format }: Paper, figures: Figures, today: LocalDate): PaperSection {
  const { ttr, sections } = texts.exporting.page;
  const percent = (value: number) => format.percent(value, 1);
  const days = (value: number) => format.number(Math.round(value));
  const { name, version } = CLINIC_CONVENTION;
  return {
    title: sections.ttr,
    head: [ttr.period, ttr.value, ttr.below, ttr.above, ttr.days],
    rows: PERIODS.map((period) => {
      const { ttr: value, below, above, evaluatedDays, footing } = figures[period];
      const said = figureInWords(value, percent, texts);
      return [
        texts.figures.period[period],
        footing === 'provisional' && value.kind !== 'missing' ? `${said} (${ttr.provisional})` : said,
        figureInWords(below, percent, texts),
        figureInWords(above, percent, texts),
        figureInWords(evaluatedDays, days, texts),
      ];
    }),
    notes: [`${ttr.convention(name, version)}, ${ttr.asOf(format.day(today))}`],
  };
}

function figureInWords(figure: Figure, write: (value: number) => string, { figures }: Paper['texts']): string {
  switch (figure.kind) {
    case 'measured':
      return write(figure.value);
    case 'span':
      return figures.span(write(figure.lowest), write(figure.highest));
    case 'partial':
      return figures.partly(figures.span(write(figure.lowest), write(figure.highest)));
    case 'missing':
      return figures.missing[figure.why];
  }
}
