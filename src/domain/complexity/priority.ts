import { HAS_BLED, hasBled } from '#domain/scores/hasBled.ts';
import { addDays } from '#domain/localDate.ts';
import {
  ageToday,
  all,
  answered,
  any,
  codedAnswer,
  compared,
  filtration,
  hasCondition,
  measuredValue,
  takesMarked,
} from './askedOfPatient.ts';
import type { Complexity } from './complexity.ts';
import { isReviewed } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { staysIn } from './repeatedStays.ts';
import { reaches, type Verdict } from './verdict.ts';

/** Bounds of the three axes. Source: clinical reference 3.3, proposed; the clinic weighs them anew. */
export const PRIORITY_RULES = {
  version: 1,
  source: 'clinical reference 3.3',
  old: 80,
  lightKg: 50,
  frail: 6,
  vulnerable: 4,
  mmseUnder: 20,
  recentStayDays: 30,
  unplannedStays: 2,
  filtrationUnder: 30,
} as const;

export type AxisReason =
  | 'gir1To3'
  | 'frail6'
  | 'mmseUnder20'
  | 'aloneAndConfused'
  | 'over80'
  | 'gir4'
  | 'frail4'
  | 'fall'
  | 'under50Kg'
  | 'malnutrition'
  | 'pillsByOthers'
  | 'stay30Days'
  | 'linkedStays'
  | 'inrOver8'
  | 'severeEvent'
  | 'hasBled3'
  | 'poorControl'
  | 'unplannedStays'
  | 'filtrationUnder30'
  | 'antiplateletOrNsaid'
  | 'noGeneralPractitioner'
  | 'notDrawn48h'
  | 'farFromLaboratory'
  | 'noHomeNurse'
  | 'notReachable';

type Item = { readonly code: AxisReason; readonly level: 1 | 2; readonly verdict: Verdict };

/** 0, 1 or 2, why, and what is not known and could raise it. */
export type Axis = {
  readonly level: 0 | 1 | 2;
  readonly reasons: readonly AxisReason[];
  readonly unknown: readonly AxisReason[];
};

export type PriorityClass = 'P1' | 'P2' | 'P3' | 'P4';
export const AXES = ['frailty', 'hospitalRisk', 'underMedicalised'] as const;
export type AxisName = (typeof AXES)[number];
export type Priority = { readonly class: PriorityClass; readonly axes: Readonly<Record<AxisName, Axis>> };

/**
 * Whom to see to first: three axes side by side, never one sum. A priority can only rise with what is still unknown.
 *
 * Source: clinical reference 3.3. That a commune lacks doctors is not known on a tablet, and counts for nothing here.
 */
export function priorityOf(judgement: Judgement, complexity: Complexity): Priority {
  const axes = {
    frailty: axisOf(frailty(judgement)),
    hospitalRisk: axisOf(hospitalRisk(judgement, complexity)),
    underMedicalised: axisOf(underMedicalised(judgement)),
  };
  const levels = AXES.map((name) => axes[name].level);
  return { class: classOf(levels, complexity.status === 'complex' ? 'yes' : 'no'), axes };
}

export function classOf(levels: readonly number[], complex: 'yes' | 'no'): PriorityClass {
  const highest = levels.filter((level) => level === 2).length;
  if (highest >= 2 || (complex === 'yes' && highest > 0)) return 'P1';
  if (complex === 'yes' || highest > 0) return 'P2';
  return levels.reduce((sum, level) => sum + level, 0) >= 2 ? 'P3' : 'P4';
}

function axisOf(items: readonly Item[]): Axis {
  const reasons = items.filter(({ verdict }) => verdict === 'yes');
  const level = reasons.some((reason) => reason.level === 2) ? 2 : reasons.length > 0 ? 1 : 0;
  return {
    level,
    reasons: reasons.map(({ code }) => code),
    unknown: items.filter((item) => item.verdict === 'unknown' && item.level > level).map(({ code }) => code),
  };
}

function frailty(judgement: Judgement): readonly Item[] {
  const gir = measuredValue(judgement, 'gir', '{score}');
  const frailtyScale = measuredValue(judgement, 'clinicalFrailtyScale', '{score}');
  const mmse = measuredValue(judgement, 'mmse', '{score}');
  const confused = any(
    answered(codedAnswer(judgement, 'cognitiveDisorder'), ['yes']),
    hasCondition(judgement, ({ code }) => code === 'cognitiveDisorder'),
  );
  const alone = all(
    answered(codedAnswer(judgement, 'livesAlone'), ['yes']),
    answered(codedAnswer(judgement, 'helpAtHome'), ['no']),
    confused,
  );
  const { old, lightKg, frail, vulnerable, mmseUnder } = PRIORITY_RULES;
  const others = ['relative', 'nurse', 'pharmacy', 'residence'];
  return [
    { code: 'gir1To3', level: 2, verdict: compared(gir, (value) => value <= 3) },
    { code: 'frail6', level: 2, verdict: compared(frailtyScale, (value) => value >= frail) },
    { code: 'mmseUnder20', level: 2, verdict: compared(mmse, (value) => value < mmseUnder) },
    { code: 'aloneAndConfused', level: 2, verdict: alone },
    { code: 'over80', level: 1, verdict: compared(ageToday(judgement), (age) => age >= old) },
    { code: 'gir4', level: 1, verdict: compared(gir, (value) => value === 4) },
    { code: 'frail4', level: 1, verdict: compared(frailtyScale, (value) => value >= vulnerable && value < frail) },
    { code: 'fall', level: 1, verdict: fell(judgement) },
    { code: 'under50Kg', level: 1, verdict: compared(measuredValue(judgement, 'weight', 'kg'), (kg) => kg < lightKg) },
    { code: 'malnutrition', level: 1, verdict: hasCondition(judgement, ({ code }) => code === 'malnutrition') },
    { code: 'pillsByOthers', level: 1, verdict: answered(codedAnswer(judgement, 'pillsPreparedBy'), others) },
  ];
}

function fell({ evidence, evaluation: { today } }: Judgement): Verdict {
  const isFall = (type: string) => type === 'fall' || type === 'headTrauma';
  const happened = evidence.events.some(
    ({ type, occurredOn }) => isFall(type) && occurredOn >= today.eventsFrom && occurredOn <= today.day,
  );
  if (happened) return 'yes';
  return isReviewed(evidence.reviews, 'events', { from: today.reviewedFrom, to: today.day }) ? 'no' : 'unknown';
}

function hospitalRisk(judgement: Judgement, { results }: Complexity): readonly Item[] {
  const verdict = (rule: string) => results.find((result) => result.rule === rule)?.verdict ?? 'unknown';
  const counts = results.flatMap(({ readings }) => readings.map(({ measure }) => measure));
  const isVeryHigh = counts.some((measure) => measure.kind === 'inrCounts' && measure.veryHigh > 0);
  const score = hasBled(judgement);
  const bleedingRisk: Verdict = score.low >= HAS_BLED.high ? 'yes' : score.high < HAS_BLED.high ? 'no' : 'unknown';
  const failing = hasCondition(judgement, ({ criterion }) => criterion === 'gfrBelow30' || criterion === 'dialysis');
  const measured = compared(filtration(judgement), (value) => value < PRIORITY_RULES.filtrationUnder);
  return [
    { code: 'stay30Days', level: 2, verdict: staysSince(judgement, PRIORITY_RULES.recentStayDays, 1) },
    { code: 'linkedStays', level: 2, verdict: verdict('C2a') },
    { code: 'inrOver8', level: 2, verdict: isVeryHigh ? 'yes' : verdict('C3b') === 'unknown' ? 'unknown' : 'no' },
    { code: 'severeEvent', level: 2, verdict: verdict('C2b') },
    { code: 'hasBled3', level: 1, verdict: bleedingRisk },
    { code: 'poorControl', level: 1, verdict: any(verdict('C3a'), verdict('C3b'), verdict('C3c')) },
    { code: 'unplannedStays', level: 1, verdict: unplannedStays(judgement) },
    { code: 'filtrationUnder30', level: 1, verdict: failing === 'yes' ? 'yes' : measured },
    { code: 'antiplateletOrNsaid', level: 1, verdict: takesMarked(judgement, ['antiplatelet', 'nsaid']) },
  ];
}

/** In hospital on some day of the last ones: what began before and ended within counts. */
function staysSince(judgement: Judgement, days: number, fewest: number): Verdict {
  const { evidence, evaluation } = judgement;
  const { day } = evaluation.today;
  const from = addDays(day, -days);
  const recent = evidence.stays.filter(
    ({ type, admittedOn, dischargedOn }) =>
      type !== 'emergencyVisit' && admittedOn <= day && (dischargedOn ?? admittedOn) >= from,
  );
  return reaches(fewest, { sure: recent.length, possible: 0, complete: staysReviewed(judgement) });
}

function unplannedStays(judgement: Judgement): Verdict {
  const { evidence, evaluation } = judgement;
  const stays = staysIn(evidence.stays, { from: evaluation.today.staysFrom, to: evaluation.today.day });
  const sure = stays.filter(({ planned }) => planned === 'no').length;
  const possible = stays.filter(({ planned }) => planned !== 'no' && planned !== 'yes').length;
  return reaches(PRIORITY_RULES.unplannedStays, { sure, possible, complete: staysReviewed(judgement) });
}

function staysReviewed({ evidence, evaluation: { today } }: Judgement): 'yes' | 'no' {
  return isReviewed(evidence.reviews, 'hospitalStays', { from: today.reviewedFrom, to: today.day }) ? 'yes' : 'no';
}

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

function underMedicalised(judgement: Judgement): readonly Item[] {
  const { care } = judgement.evidence;
  const access = codedAnswer(judgement, 'medicalAccess');
  return [
    { code: 'noGeneralPractitioner', level: 2, verdict: OPPOSITE[care.generalPractitioner] },
    { code: 'notDrawn48h', level: 2, verdict: answered(access, ['notDrawnWithin48h']) },
    { code: 'farFromLaboratory', level: 1, verdict: answered(access, ['farFromLaboratory']) },
    { code: 'noHomeNurse', level: 1, verdict: OPPOSITE[care.homeNurse] },
    { code: 'notReachable', level: 1, verdict: OPPOSITE[care.reachable] },
  ];
}
