import type { Inr } from '#domain/inr/inr.ts';
import {
  HAS_OVERDOSE_2008,
  type OverdoseColumn,
  overdoseColumn,
  type OverdoseRow,
  overdoseRows,
} from './hasOverdose2008.ts';
import type { CriticalVerdict, InrCase } from './judgeInr.ts';

/**
 * What to do for a bleeding or a blow to the head under AVK: the criteria of gravity and the call to 15.
 *
 * Source: GEHT and HAS, April 2008 (clinical reference 4.2).
 */
export const HAEMORRHAGE_CONDUCT = { id: 'haemorrhage2008', version: 1, published: '2008-04' } as const;

/** A low INR where a clot would cost most: an opinion is sought, nothing is proposed. Proposed default of 4.2. */
export const LOW_INR_CONDUCT = { id: 'lowInrOpinion', version: 1 } as const;

export type CriticalConduct =
  /** Nothing is shown before both questions have an answer. */
  | { readonly kind: 'askFirst' }
  | { readonly kind: 'emergency' }
  /** Nobody could say whether he bleeds or fell: the table is for who has no symptom. */
  | { readonly kind: 'symptomsUnknown' }
  | { readonly kind: 'overdoseTable'; readonly column: OverdoseColumn; readonly rows: readonly OverdoseRow[] }
  /** The table has a column for each target, and his is not known for sure. */
  | { readonly kind: 'overdoseRangeUnsure' }
  | { readonly kind: 'askPrescriberOrCardiologist' }
  | { readonly kind: 'none' };

type Asked = 'yes' | 'no' | 'unknown' | 'notAsked';

export type Symptoms = { readonly bleeding: Asked; readonly headTrauma: Asked };

/**
 * Which conduct belongs beside an INR. A symptom comes first, whatever the INR; the table of overdoses is quoted only to
 * who has neither symptom, and only in the column of his own range.
 */
export function criticalConduct(
  inrCase: Pick<InrCase, 'values' | 'range'>,
  verdict: CriticalVerdict,
  { bleeding, headTrauma }: Symptoms,
): CriticalConduct {
  if (bleeding === 'yes' || headTrauma === 'yes') return { kind: 'emergency' };
  if (verdict.tier === 'none') return { kind: 'none' };
  if (bleeding === 'notAsked' || headTrauma === 'notAsked') return { kind: 'askFirst' };
  if (bleeding === 'unknown' || headTrauma === 'unknown') return { kind: 'symptomsUnknown' };
  if (verdict.reasons.some((reason) => LOW.has(reason))) return { kind: 'askPrescriberOrCardiologist' };
  return verdict.overdose === 'yes' ? overdoseConduct(inrCase) : { kind: 'none' };
}

/** How a fact names the conduct that was on the screen: "hasOverdose2008/1". */
export function conductName(conduct: CriticalConduct): string | undefined {
  switch (conduct.kind) {
    case 'emergency':
      return nameOf(HAEMORRHAGE_CONDUCT);
    case 'overdoseTable':
      return nameOf(HAS_OVERDOSE_2008);
    case 'askPrescriberOrCardiologist':
      return nameOf(LOW_INR_CONDUCT);
    case 'askFirst':
    case 'symptomsUnknown':
    case 'overdoseRangeUnsure':
    case 'none':
      return undefined;
  }
}

const LOW: ReadonlySet<string> = new Set([
  'lowWithMechanicalValve',
  'lowWithRecentThrombosis',
  'lowWithUnknownIndication',
]);

function overdoseConduct({ values, range }: Pick<InrCase, 'values' | 'range'>): CriticalConduct {
  if (range.kind === 'none' || range.kind === 'toBeConfirmed') return { kind: 'overdoseRangeUnsure' };
  const ranges = range.kind === 'own' ? [range.range] : range.ranges;
  const [column, second] = new Set(ranges.map(overdoseColumn));
  if (column === undefined || second !== undefined) return { kind: 'overdoseRangeUnsure' };
  return { kind: 'overdoseTable', column, rows: rowsOfEvery(values, column) };
}

function rowsOfEvery(values: readonly Inr[], column: OverdoseColumn): readonly OverdoseRow[] {
  const byBand = new Map(values.flatMap((inr) => overdoseRows(inr, column)).map((row) => [row.from, row]));
  return [...byBand.values()].toSorted((one, other) => Number(one.from) - Number(other.from));
}

function nameOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}/${version}`;
}
