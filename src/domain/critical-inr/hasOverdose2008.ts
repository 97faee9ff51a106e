import { compareDecimals, millionths } from '#domain/decimal.ts';
import type { Inr } from '#domain/inr/inr.ts';
import type { TherapeuticRange } from '#domain/inr/therapeuticRange.ts';

/** The two columns of the table: a target of 2.5 (2 to 3), or of 3 and more (2.5 to 3.5, 3 to 4.5). */
export type OverdoseColumn = 'target25' | 'target3AndMore';

/** What a cell of the table says, by its code; the words are the language's. */
export type OverdoseConduct =
  | 'noSkipNoVitaminK'
  | 'skipOneDoseNoVitaminK'
  | 'stopAndVitaminK1To2Mg'
  | 'skipOneDoseAndSpecialist'
  | 'stopAndVitaminK5Mg'
  | 'specialistNowOrHospital';

export type OverdoseBand = {
  /** From this INR on, up to the next band. */
  readonly from: string;
} & Readonly<Record<OverdoseColumn, OverdoseConduct>>;

/**
 * Conduct in an asymptomatic overdose of AVK, as published: quoted beside the value, never applied to a dose.
 *
 * Source: GEHT and HAS, « Prise en charge des surdosages en antivitamines K, des situations à risque hémorragique et des
 * accidents hémorragiques chez les patients traités par antivitamines K », April 2008 (clinical reference 4.1).
 */
export const HAS_OVERDOSE_2008: {
  readonly id: 'hasOverdose2008';
  readonly version: number;
  readonly published: string;
  readonly bands: readonly [OverdoseBand, ...OverdoseBand[]];
} = {
  id: 'hasOverdose2008',
  version: 1,
  published: '2008-04',
  bands: [
    { from: '0', target25: 'noSkipNoVitaminK', target3AndMore: 'noSkipNoVitaminK' },
    { from: '4', target25: 'skipOneDoseNoVitaminK', target3AndMore: 'noSkipNoVitaminK' },
    { from: '6', target25: 'stopAndVitaminK1To2Mg', target3AndMore: 'skipOneDoseAndSpecialist' },
    { from: '10', target25: 'stopAndVitaminK5Mg', target3AndMore: 'specialistNowOrHospital' },
  ],
};

/** One line of the table in one column. `under` is absent in the last band. */
export type OverdoseRow = {
  readonly from: string;
  readonly under: string | undefined;
  readonly conduct: OverdoseConduct;
};

/**
 * The lines of the table that an INR may be in, in the column of a range.
 *
 * @returns  one line; several when the value is censored: "> 8" may be in 6 to 10 as well as from 10 on
 */
export function overdoseRows(inr: Inr, column: OverdoseColumn): readonly OverdoseRow[] {
  const { bands } = HAS_OVERDOSE_2008;
  const rows = bands.map((band, at) => ({ from: band.from, under: bands[at + 1]?.from, conduct: band[column] }));
  return rows.filter(({ from, under }) => {
    const reaches = inr.comparator === '>' || compareDecimals(inr.value, from) >= 0;
    const staysUnder = under === undefined || inr.comparator === '<' || compareDecimals(inr.value, under) < 0;
    return reaches && staysUnder;
  });
}

/** The column of a range, by its middle: the table knows a target of 2.5, and of 3 and more. */
export function overdoseColumn({ low, high }: TherapeuticRange): OverdoseColumn {
  return millionths(low) + millionths(high) < 2 * millionths('3') ? 'target25' : 'target3AndMore';
}
