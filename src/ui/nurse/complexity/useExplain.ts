import type { Finding, Measure } from '#domain/complexity/finding.ts';
import { daysOfStretch } from '#domain/complexity/stretches.ts';
import type { Thresholds } from '#domain/complexity/thresholds.ts';
import type { ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import type { ParameterName } from '#domain/complexity/ruleParameters.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { Format } from '#i18n/fr/format.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Words = { readonly texts: NurseTexts['complexity']; readonly format: Format };
type Said<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/** A finding as one sentence: its data, its threshold, its days. */
export function useExplain(rules: ComplexPatientRules, thresholds: Thresholds): (finding: Finding) => string {
  const { complexity: texts } = useTexts().nurse;
  const format = useFormat();
  return (finding) => explained(finding, { rules, thresholds }, { texts, format });
}

type Rules = { readonly rules: ComplexPatientRules; readonly thresholds: Thresholds };

function explained(finding: Finding, { rules, thresholds }: Rules, words: Words): string {
  const { measure } = finding;
  const { rules: texts } = words.texts;
  const fewest = (name: ParameterName) => Number(rules.parameters[name].value);
  switch (measure.kind) {
    case 'none':
      return texts.nothing;
    case 'ttr':
      return sayTtr(measure, { finding, limit: thresholds.c3aTtr }, words);
    case 'inrCounts':
      return sayCounts(measure, { finding, rules }, words);
    case 'outOfRange':
      return sayOutOfRange(measure, thresholds, words);
    case 'conditions':
      return sayConditions(measure, fewest(finding.rule === 'C1a' ? 'c1aConditions' : 'c1bConditions'), {
        ...words,
        severity: finding.rule === 'C1b' ? 'said' : 'left',
      });
    case 'medicines':
      return texts.medicines(measure.taken, measure.strong, {
        taken: thresholds.c1cMedicines,
        strong: thresholds.c1cStrongInteractions,
      });
    case 'happenings': {
      const days = measure.days.map((day) => words.format.day(day));
      return finding.rule === 'C2a' ? texts.stays(days, fewest('c2aStays')) : texts.events(days);
    }
  }
}

function periodOf({ window }: Finding, { texts, format }: Words): string {
  return texts.rules.period({ from: format.day(window.from), to: format.day(window.to) });
}

function sayTtr(
  { percent, evaluatedDays, inrs, excludedDays }: Said<'ttr'>,
  { finding, limit }: { readonly finding: Finding; readonly limit: number },
  words: Words,
): string {
  const { format, texts } = words;
  return texts.rules.ttr(
    { percent: format.percent(percent, 1), limit: format.percent(limit), period: periodOf(finding, words) },
    { days: evaluatedDays, inrs, excluded: excludedDays },
  );
}

function sayCounts(
  measure: Said<'inrCounts'>,
  { finding, rules }: { readonly finding: Finding; readonly rules: ComplexPatientRules },
  words: Words,
): string {
  const { format } = words;
  const texts = words.texts.rules;
  const value = (name: ParameterName) => rules.parameters[name].value;
  const isReached = value('c3bComparison') === 'reached';
  const [over, under] = isReached ? [texts.orOver, texts.orUnder] : [texts.over, texts.under];
  const part = (count: number, limit: string, fewest: ParameterName) =>
    texts.counted(count, limit, Number(value(fewest)));
  const fixed = under(format.decimal(value('c3bLow')));
  const lowLimit = value('c3bLowBy') === 'fixed' ? fixed : texts.orUnderOwn(fixed);
  const parts = [
    part(measure.high, over(format.decimal(value('c3bHigh'))), 'c3bHighCount'),
    part(measure.veryHigh, over(format.decimal(value('c3bVeryHigh'))), 'c3bVeryHighCount'),
    part(measure.low, lowLimit, 'c3bLowCount'),
  ];
  const sentence = texts.inrCounts(parts, periodOf(finding, words), measure.inrs);
  return measure.setAside === 0 ? sentence : `${sentence}. ${texts.setAside(measure.setAside)}`;
}

function sayOutOfRange(measure: Said<'outOfRange'>, thresholds: Thresholds, { texts, format }: Words): string {
  const days = measure.stretch && daysOfStretch(measure.stretch);
  const when = days === undefined ? '' : texts.rules.outWhen({ from: format.day(days.from), to: format.day(days.to) });
  const limit = { inrs: thresholds.c3cInrs, days: thresholds.c3cSpanDays };
  return texts.rules.joined([
    texts.rules.outOfRange(measure.days, thresholds.c3cDays, when),
    texts.rules.run(measure.inrs, measure.inrDays, limit),
  ]);
}

function sayConditions(
  { codes, severe }: Said<'conditions'>,
  fewest: number,
  { texts, severity }: Words & { readonly severity: 'said' | 'left' },
): string {
  const names = codes.map((code) => wordFor(texts.conditions, code, code));
  const said = texts.rules.conditions(names, fewest);
  if (severity === 'left') return said;
  const all = { ...texts.conditions, ...texts.severity };
  return texts.rules.joined([said, texts.rules.severe(severe.map((code) => wordFor(all, code, code)))]);
}
