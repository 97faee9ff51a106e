import { compareDecimals, millionths } from '#domain/decimal.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { positionInRange, THERAPEUTIC_ZONES, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import { CRITICAL_INR_RULES, type CriticalInrRules, type CriticalThresholds } from './criticalInrRules.ts';

/** How soon somebody has to see to an INR, the most pressing first. */
export const CRITICAL_TIERS = ['immediate', 'sameDay', 'watch', 'none'] as const;
export type CriticalTier = (typeof CRITICAL_TIERS)[number];

export type CriticalReason =
  | 'bleeding'
  | 'headTrauma'
  | 'veryHigh'
  | 'high'
  | 'highAtBleedingRisk'
  | 'highBleedingRiskUnknown'
  | 'aboveWatch'
  | 'lowWithMechanicalValve'
  | 'lowWithRecentThrombosis'
  | 'lowWithUnknownIndication'
  | 'belowWatch';

type Answer = 'yes' | 'no' | 'unknown';

/** The range an INR is judged by; where nobody vouches for one, every zone it may be. */
export type JudgedRange =
  | { readonly kind: 'own'; readonly range: TherapeuticRange }
  /** People disagree: each of theirs. */
  | { readonly kind: 'disputed'; readonly ranges: readonly TherapeuticRange[] }
  /** « cible à confirmer »: laid on a whole imported list, chosen for nobody. */
  | { readonly kind: 'toBeConfirmed'; readonly range: TherapeuticRange }
  | { readonly kind: 'none' };

export type InrCase = {
  /** The INR; while people disagree, every value they give. */
  readonly values: readonly Inr[];
  readonly range: JudgedRange;
  /** `unknown`: nobody wrote what the AVK is taken for. */
  readonly mechanicalValve: Answer;
  /** `unknown`: taken for a thrombosis whose day nobody wrote. */
  readonly recentThrombosis: Answer;
  /** HAS-BLED of 3 and more. */
  readonly highBleedingRisk: Answer;
  /** `unknown`: not asked, or the answer was not known. */
  readonly bleeding: Answer;
  readonly headTrauma: Answer;
};

export type CriticalVerdict = {
  readonly tier: CriticalTier;
  /** All that fired, the most pressing first. */
  readonly reasons: readonly CriticalReason[];
  /** `stricterZone`: his own range is disputed, unconfirmed or unknown, and the worst that it may be was taken. */
  readonly judgedBy: 'ownRange' | 'stricterZone';
  /** Above a range that may be his: what the table of overdoses is about. */
  readonly overdose: 'yes' | 'no';
  /** Version and source of the thresholds. */
  readonly rules: Pick<CriticalInrRules, 'version' | 'source'>;
};

/**
 * Whether an INR is critical, and why. Of several values and several possible ranges the worst counts.
 *
 * @param inrCase  the INR with what is known of the patient; a censored value ("> 8") may be anything beyond it
 * @param rules    the place's thresholds
 * @returns        tier and reasons; a display, never an order: it proposes no dose.
 *
 * Source: clinical reference 4.2; thresholds of `CRITICAL_INR_RULES`.
 */
export function judgeInr(inrCase: InrCase, rules: CriticalInrRules = CRITICAL_INR_RULES): CriticalVerdict {
  const ranges = possibleRanges(inrCase.range);
  const found = new Map<CriticalReason, CriticalTier>(symptomsOf(inrCase));
  for (const inr of inrCase.values) {
    for (const [reason, tier] of inAnyZone(inr, inrCase, rules)) found.set(reason, tier);
    for (const range of ranges) {
      for (const [reason, tier] of inZone(inr, inrCase, thresholdsOf(range, rules))) found.set(reason, tier);
    }
    // Only by a range that somebody said: 2.5 is low in the strictest zone, and the middle of nearly everybody's.
    const isLow = saidRanges(inrCase.range).some((range) => mayBeUnder(inr, thresholdsOf(range, rules).watchUnder));
    if (isLow) found.set('belowWatch', 'watch');
  }
  // Once it is to be closed today anyhow, it no longer matters what a HAS-BLED would have added.
  if ([...found.values()].some(isCritical)) found.delete('highBleedingRiskUnknown');
  const reasons = [...found].toSorted(([, one], [, other]) => pressing(one) - pressing(other));
  return {
    tier: reasons[0]?.[1] ?? 'none',
    reasons: reasons.map(([reason]) => reason),
    judgedBy: inrCase.range.kind === 'own' ? 'ownRange' : 'stricterZone',
    overdose: inrCase.values.some((inr) => ranges.some((range) => mayBeAbove(inr, range))) ? 'yes' : 'no',
    rules: { version: rules.version, source: rules.source },
  };
}

/** Whether a tier asks first for bleeding and head trauma, and for somebody who answers for it until it is closed. */
export function isCritical(tier: CriticalTier): boolean {
  return tier === 'immediate' || tier === 'sameDay';
}

/** The lower, the more pressing: to sort a list by risk. */
export function pressing(tier: CriticalTier): number {
  return CRITICAL_TIERS.indexOf(tier);
}

type Found = readonly (readonly [CriticalReason, CriticalTier])[];

function symptomsOf({ bleeding, headTrauma }: InrCase): Found {
  return [
    ...(bleeding === 'yes' ? ([['bleeding', 'immediate']] as const) : []),
    ...(headTrauma === 'yes' ? ([['headTrauma', 'immediate']] as const) : []),
  ];
}

/** What does not depend on the range. */
function inAnyZone(inr: Inr, inrCase: InrCase, rules: CriticalInrRules): Found {
  const { highBleedingRisk, mechanicalValve, recentThrombosis } = inrCase;
  const isIndicationUnknown = mechanicalValve === 'unknown' || recentThrombosis === 'unknown';
  const found: (readonly [CriticalReason, CriticalTier])[] = [];
  if (mayBeOver(inr, rules.bleedingRiskOver)) {
    if (highBleedingRisk === 'yes') found.push(['highAtBleedingRisk', 'sameDay']);
    if (highBleedingRisk === 'unknown') found.push(['highBleedingRiskUnknown', 'watch']);
  }
  if (isIndicationUnknown && mayBeUnder(inr, rules.unknownIndicationUnder)) {
    found.push(['lowWithUnknownIndication', 'sameDay']);
  }
  return found;
}

function inZone(inr: Inr, { mechanicalValve, recentThrombosis }: InrCase, zone: CriticalThresholds): Found {
  const found: (readonly [CriticalReason, CriticalTier])[] = [];
  if (mayBeAtLeast(inr, zone.immediateFrom)) found.push(['veryHigh', 'immediate']);
  else if (mayBeAtLeast(inr, zone.sameDayFrom)) found.push(['high', 'sameDay']);
  else if (mayBeAtLeast(inr, zone.watchFrom)) found.push(['aboveWatch', 'watch']);
  if (mayBeUnder(inr, zone.sameDayUnder)) {
    if (mechanicalValve === 'yes') found.push(['lowWithMechanicalValve', 'sameDay']);
    if (recentThrombosis === 'yes') found.push(['lowWithRecentThrombosis', 'sameDay']);
  }
  return found;
}

/** The zones that may be the patient's: his own, or all that nobody has ruled out. */
function possibleRanges(range: JudgedRange): readonly TherapeuticRange[] {
  const isVouchedFor = range.kind === 'own' || range.kind === 'disputed';
  return isVouchedFor ? saidRanges(range) : [...saidRanges(range), ...THERAPEUTIC_ZONES.zones];
}

function saidRanges(range: JudgedRange): readonly TherapeuticRange[] {
  switch (range.kind) {
    case 'own':
    case 'toBeConfirmed':
      return [range.range];
    case 'disputed':
      return range.ranges;
    case 'none':
      return [];
  }
}

function thresholdsOf(range: TherapeuticRange, { zones }: CriticalInrRules): CriticalThresholds {
  const target = (millionths(range.low) + millionths(range.high)) / 2;
  return zones.findLast(({ fromTarget }) => millionths(fromTarget) <= target) ?? zones[0];
}

function mayBeAbove(inr: Inr, range: TherapeuticRange): boolean {
  return positionInRange(inr, range) === 'above' || inr.comparator === '>';
}

function mayBeAtLeast({ comparator, value }: Inr, threshold: string): boolean {
  if (comparator === '>') return true;
  return comparator === '=' ? compareDecimals(value, threshold) >= 0 : compareDecimals(value, threshold) > 0;
}

/** A censored value may be anything beyond it. */
export function mayBeOver({ comparator, value }: Inr, threshold: string): boolean {
  return comparator === '>' || compareDecimals(value, threshold) > 0;
}

function mayBeUnder({ comparator, value }: Inr, threshold: string): boolean {
  return comparator === '<' || compareDecimals(value, threshold) < 0;
}
