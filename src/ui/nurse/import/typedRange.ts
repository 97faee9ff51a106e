import { parseTherapeuticRange, THERAPEUTIC_ZONES, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';

/** A range as it is being chosen: one of the clinic's zones by its place, or two bounds as typed. */
export type TypedRange = { readonly zone: number | 'other'; readonly low: string; readonly high: string };

export const ZONES = THERAPEUTIC_ZONES.zones;

export function typedZone(zone: number | 'other', before?: TypedRange): TypedRange {
  return { zone, low: before?.low ?? '', high: before?.high ?? '' };
}

/** Undefined while the bounds are not two numbers in order. */
export function rangeOf({ zone, low, high }: TypedRange): TherapeuticRange | undefined {
  if (zone !== 'other') {
    const chosen = ZONES[zone];
    return chosen && { low: chosen.low, high: chosen.high };
  }
  const parsed = parseTherapeuticRange({ low, high });
  return parsed.ok ? parsed.range : undefined;
}

/** Far from what ranges are: asked about before it is taken. */
export function isUnusual(typed: TypedRange): boolean {
  const range = rangeOf(typed);
  if (range === undefined) return false;
  const parsed = parseTherapeuticRange(range);
  return parsed.ok && parsed.plausibility === 'unusual';
}
