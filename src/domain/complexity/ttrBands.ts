/** Bands of TTR, the worst first. `below`: per cent, not included; nothing above the last. */
export type TtrBand = { readonly code: TtrBandCode; readonly below: number | undefined };
export type TtrBandCode = 'veryPoor' | 'poor' | 'suboptimal' | 'acceptable' | 'good' | 'excellent';

/** Source: FCSA for the bands; under 40 % « definitive action » of INRstar. Clinical reference 3.1. */
export const TTR_BANDS: { readonly version: number; readonly source: string; readonly bands: readonly TtrBand[] } = {
  version: 1,
  source: 'FCSA; INRstar',
  bands: [
    { code: 'veryPoor', below: 40 },
    { code: 'poor', below: 50 },
    { code: 'suboptimal', below: 60 },
    { code: 'acceptable', below: 65 },
    { code: 'good', below: 70 },
    { code: 'excellent', below: undefined },
  ],
};

/** The band of a TTR, unrounded: 65 is good, not acceptable. */
export function ttrBand(percent: number): TtrBandCode {
  return TTR_BANDS.bands.find(({ below }) => below === undefined || percent < below)?.code ?? 'excellent';
}
