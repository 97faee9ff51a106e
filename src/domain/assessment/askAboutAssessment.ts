import { assertNever } from '#domain/assertNever.ts';
import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import { ASSESSMENT_TOPICS, type AssessmentTopicCode, type QuantityTopic } from './assessmentTopics.ts';
import { creatinineMgPerL, creatinineUmolPerL } from './creatinine.ts';

/** Why a value cannot be what was meant, or what is asked before it is kept. A value is never corrected. */
export type AssessmentVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'not-a-number' | 'not-on-the-scale' | 'too-many-decimals' }
  | { readonly kind: 'refused'; readonly why: 'impossible'; readonly lowest: string; readonly highest: string }
  | { readonly kind: 'asked'; readonly why: 'unusual'; readonly lowest: string; readonly highest: string }
  /** Unusual in this unit, and ordinary in the other one. */
  | { readonly kind: 'asked'; readonly why: 'other-unit'; readonly unit: string };

/**
 * @param value  a decimal with a point, or a code of the topic.
 * @param unit   of a creatinine as it was typed; other topics have one unit.
 */
export function askAboutAssessment(topic: AssessmentTopicCode, value: string, unit: string): AssessmentVerdict {
  if (value === '') return { kind: 'refused', why: 'empty' };
  const rules = ASSESSMENT_TOPICS[topic];
  switch (rules.kind) {
    case 'coded':
      return rules.codes.includes(value) ? ACCEPTED : { kind: 'refused', why: 'not-on-the-scale' };
    case 'scale': {
      const onScale = /^\d{1,2}$/.test(value) && isWithin(value, rules.possible);
      return onScale ? ACCEPTED : { kind: 'refused', why: 'not-on-the-scale' };
    }
    case 'quantity':
      if (!isDecimal(value)) return { kind: 'refused', why: 'not-a-number' };
      return topic === 'creatinine' ? aboutCreatinine(value, unit) : aboutQuantity(value, rules);
    default:
      return assertNever(rules);
  }
}

const ACCEPTED: AssessmentVerdict = { kind: 'accepted' };

function aboutQuantity(value: string, { decimals, possible, plausible }: QuantityTopic): AssessmentVerdict {
  if ((value.split('.')[1] ?? '').length > decimals) return { kind: 'refused', why: 'too-many-decimals' };
  if (!isWithin(value, possible)) return { kind: 'refused', why: 'impossible', ...possible };
  return isWithin(value, plausible) ? ACCEPTED : { kind: 'asked', why: 'unusual', ...plausible };
}

/** Judged in µmol/L, said in the unit that was typed; a value of the other unit is the likeliest mistake. */
function aboutCreatinine(value: string, unit: string): AssessmentVerdict {
  const inUmol = creatinineUmolPerL(value, unit);
  if (inUmol === undefined) return { kind: 'refused', why: 'not-on-the-scale' };
  const { possible, plausible } = ASSESSMENT_TOPICS.creatinine;
  if ((value.split('.')[1] ?? '').length > 2) return { kind: 'refused', why: 'too-many-decimals' };
  const other = unit === 'mg/L' ? 'umol/L' : 'mg/L';
  const inOther = creatinineUmolPerL(value, other) ?? inUmol;
  const isUsual = isBetween(inUmol, plausible);
  if (!isUsual && isBetween(inOther, plausible)) return { kind: 'asked', why: 'other-unit', unit: other };
  if (!isBetween(inUmol, possible)) return { kind: 'refused', why: 'impossible', ...inUnit(possible, unit) };
  return isUsual ? ACCEPTED : { kind: 'asked', why: 'unusual', ...inUnit(plausible, unit) };
}

type Bounds = QuantityTopic['possible'];

function inUnit({ lowest, highest }: Bounds, unit: string): Bounds {
  if (unit !== 'mg/L') return { lowest, highest };
  const said = (umol: string) => String(Math.round((creatinineMgPerL(umol, 'umol/L') ?? 0) * 10) / 10);
  return { lowest: said(lowest), highest: said(highest) };
}

function isWithin(value: string, { lowest, highest }: Bounds): boolean {
  return compareDecimals(value, lowest) >= 0 && compareDecimals(value, highest) <= 0;
}

function isBetween(value: number, { lowest, highest }: Bounds): boolean {
  return value >= Number(lowest) && value <= Number(highest);
}
