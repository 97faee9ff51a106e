import { TTR_BANDS, ttrBand, type TtrBandCode } from '#domain/complexity/ttrBands.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';

export type TtrGroups = {
  readonly bands: readonly { readonly code: TtrBandCode; readonly patients: readonly PatientSummary[] }[];
  readonly provisional: readonly PatientSummary[];
  readonly unmeasurable: readonly PatientSummary[];
};

/** The followed patients by band of TTR, the worst first; while people disagree the lowest of their figures counts. */
export function ttrGroups(patients: readonly PatientSummary[]): TtrGroups {
  const followed = patients
    .filter(isFollowed)
    .toSorted((a, b) => (lowestTtr(a) ?? Infinity) - (lowestTtr(b) ?? Infinity));
  const sure = followed.filter(({ ttr }) => ttr.kind === 'span' || (ttr.kind === 'measured' && !ttr.provisional));
  return {
    bands: TTR_BANDS.bands.map(({ code }) => ({
      code,
      patients: sure.filter((patient) => ttrBand(lowestTtr(patient) ?? 100) === code),
    })),
    provisional: followed.filter(({ ttr }) => ttr.kind === 'measured' && ttr.provisional),
    unmeasurable: followed.filter(({ ttr }) => ttr.kind === 'unmeasurable'),
  };
}

function lowestTtr({ ttr }: PatientSummary): number | undefined {
  if (ttr.kind === 'unmeasurable') return undefined;
  return ttr.kind === 'span' ? ttr.lowest : ttr.percent;
}
