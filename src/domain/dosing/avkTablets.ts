export type AvkMolecule = 'fluindione' | 'acenocoumarol' | 'warfarin';
export type AvkTabletCode = 'previscan-20' | 'coumadine-2' | 'coumadine-5' | 'sintrom-4' | 'mini-sintrom-1';

/** A tablet as it is sold. */
export type AvkTablet = {
  readonly code: AvkTabletCode;
  readonly brandName: string;
  readonly molecule: AvkMolecule;
  readonly atc: string;
  readonly cip13: string;
  /** Milligrams in a whole tablet, a decimal with a point. */
  readonly strengthMg: string;
  /** The smallest part it breaks into, in quarters of a tablet: 1 (scored in four), 2 (in two), 4 (not scored). */
  readonly quarterStep: 1 | 2 | 4;
};

/**
 * The tablets of the AVK sold in France. Availability of each in a given year is not claimed.
 *
 * Source: AMM and Vidal records (CIP13, scoring), WHO for the ATC.
 */
export const AVK_TABLETS: {
  readonly version: number;
  readonly source: string;
  readonly tablets: readonly AvkTablet[];
} = {
  version: 1,
  source: 'AMM, Vidal, WHO ATC',
  tablets: [
    {
      code: 'previscan-20',
      brandName: 'Préviscan 20 mg',
      molecule: 'fluindione',
      atc: 'B01AA12',
      cip13: '3400933484132',
      strengthMg: '20',
      quarterStep: 1,
    },
    {
      code: 'coumadine-2',
      brandName: 'Coumadine 2 mg',
      molecule: 'warfarin',
      atc: 'B01AA03',
      cip13: '3400930264546',
      strengthMg: '2',
      quarterStep: 2,
    },
    {
      code: 'coumadine-5',
      brandName: 'Coumadine 5 mg',
      molecule: 'warfarin',
      atc: 'B01AA03',
      cip13: '3400935693099',
      strengthMg: '5',
      quarterStep: 2,
    },
    {
      code: 'sintrom-4',
      brandName: 'Sintrom 4 mg',
      molecule: 'acenocoumarol',
      atc: 'B01AA07',
      cip13: '3400933564308',
      strengthMg: '4',
      quarterStep: 1,
    },
    {
      code: 'mini-sintrom-1',
      brandName: 'Mini-Sintrom 1 mg',
      molecule: 'acenocoumarol',
      atc: 'B01AA07',
      cip13: '3400933662912',
      strengthMg: '1',
      quarterStep: 4,
    },
  ],
};

/** The tablet of a code; nothing for a code of a newer app. */
export function avkTablet(code: string): AvkTablet | undefined {
  return AVK_TABLETS.tablets.find((tablet) => tablet.code === code);
}
