import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import { CRITICAL_INR_RULES, type CriticalInrRules, type CriticalThresholds } from './criticalInrRules.ts';

/** Thresholds as a place published them: whatever a fact may hold. */
export type PublishedCriticalRules = {
  readonly version: number;
  readonly source: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/**
 * Judges published thresholds. A value they do not name is what this app brings; one wrong value refuses the whole: half
 * a rule set is nobody's.
 *
 * @returns  the place's own thresholds, or nothing when a value is no decimal or the order of a zone is upside down
 */
export function readCriticalInrRules({
  version,
  source,
  parameters,
}: PublishedCriticalRules): CriticalInrRules | undefined {
  const [first, ...others] = zonesOf(parameters['zones']);
  const bleedingRiskOver = decimalOr(parameters['bleedingRiskOver'], CRITICAL_INR_RULES.bleedingRiskOver);
  const unknownUnder = decimalOr(parameters['unknownIndicationUnder'], CRITICAL_INR_RULES.unknownIndicationUnder);
  const months = parameters['recentThrombosisMonths'] ?? CRITICAL_INR_RULES.recentThrombosisMonths;
  if (first === undefined || bleedingRiskOver === undefined || unknownUnder === undefined) return undefined;
  if (typeof months !== 'number' || !Number.isInteger(months) || months < 1 || months > 24) return undefined;
  const zones = [first, ...others] as const;
  if (!zones.every(isInOrder) || !isRising(zones.map(({ fromTarget }) => fromTarget))) return undefined;
  return {
    version,
    source,
    zones,
    bleedingRiskOver,
    unknownIndicationUnder: unknownUnder,
    recentThrombosisMonths: months,
  };
}

const NAMES = ['fromTarget', 'immediateFrom', 'sameDayFrom', 'watchFrom', 'sameDayUnder', 'watchUnder'] as const;

/** None when one of them cannot be read. */
function zonesOf(given: unknown): readonly CriticalThresholds[] {
  if (given === undefined) return CRITICAL_INR_RULES.zones;
  if (!Array.isArray(given)) return [];
  const zones = given.map(zoneOf);
  return zones.includes(undefined) ? [] : zones.flatMap((zone) => zone ?? []);
}

function zoneOf(given: unknown): CriticalThresholds | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(given));
  if (!NAMES.every((name) => isThreshold(values.get(name)))) return undefined;
  // Every name was just seen to hold a decimal.
  return Object.fromEntries(NAMES.map((name) => [name, values.get(name)])) as CriticalThresholds;
}

function isInOrder({ immediateFrom, sameDayFrom, watchFrom, watchUnder, sameDayUnder }: CriticalThresholds): boolean {
  return isRising([sameDayUnder, watchUnder, watchFrom, sameDayFrom, immediateFrom]);
}

function isRising(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || compareDecimals(values[at - 1] ?? '0', value) < 0);
}

function decimalOr(given: unknown, ours: string): string | undefined {
  if (given === undefined) return ours;
  return isThreshold(given) ? given : undefined;
}

function isThreshold(given: unknown): given is string {
  return typeof given === 'string' && isDecimal(given);
}
