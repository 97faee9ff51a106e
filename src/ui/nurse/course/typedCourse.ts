import { z } from 'zod';
import { isSameRange, THERAPEUTIC_ZONES, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import type { AvkCourse } from '#facts/kinds/avkCourse.ts';
import { typedDay } from '#ui/nurse/identity/typedIdentity.ts';

export const INDICATIONS = [
  'atrialFibrillation',
  'venousThromboembolism',
  'mechanicalAorticValve',
  'mechanicalMitralValve',
  'bioprosthesis',
  'mitralValveDisease',
  'antiphospholipidSyndrome',
  'other',
  'unknown',
] as const;
export const MOLECULES = ['fluindione', 'warfarin', 'acenocoumarol', 'unknown'] as const;
export const STARTS = ['initiation', 'continuation', 'unknown'] as const;
export const DURATIONS = ['lifelong', 'threeMonths', 'sixMonths', 'twelveMonths', 'untilDay', 'unknown'] as const;
export const ADAPTERS = ['clinic', 'generalPractitioner', 'cardiologist', 'unknown'] as const;
export const UNKNOWN_TABLET = 'unknown';

const code = z.string().max(80).optional();
const text = z.string().max(20);

/** A treatment while it is typed, and what a draft keeps of it. Nothing is chosen beforehand, the range least of all. */
export const TypedCourse = z.object({
  indication: code,
  indicatedOn: typedDay.optional(),
  molecule: code,
  tablet: code,
  /** A zone of the clinic as "2-3", or `other` for bounds that are typed. */
  zone: code,
  low: text,
  high: text,
  start: code,
  startedOn: typedDay.optional(),
  duration: code,
  plannedEndOn: typedDay.optional(),
  whoAdapts: code,
});
export type TypedCourse = z.infer<typeof TypedCourse>;

export const NO_COURSE: TypedCourse = { low: '', high: '' };

export const OTHER_ZONE = 'other';

export function zoneCode({ low, high }: TherapeuticRange): string {
  return `${low}-${high}`;
}

/** The bounds that stand in the fields: of the zone that was touched, or typed. */
export function typedRange({ zone, low, high }: TypedCourse): TherapeuticRange {
  const found = THERAPEUTIC_ZONES.zones.find((one) => zoneCode(one) === zone);
  return found === undefined ? { low, high } : { low: found.low, high: found.high };
}

/** What stands in the fields when a recorded treatment is opened. */
export function typedCourse(body: AvkCourse): TypedCourse {
  const zone = THERAPEUTIC_ZONES.zones.find((one) => isSameRange(one, body.range));
  return {
    indication: body.indication,
    indicatedOn: body.indicatedOn,
    molecule: body.molecule,
    tablet: body.tablet,
    zone: zone === undefined ? OTHER_ZONE : zoneCode(zone),
    low: zone === undefined ? body.range.low.replace('.', ',') : '',
    high: zone === undefined ? body.range.high.replace('.', ',') : '',
    start: body.start,
    startedOn: body.startedOn,
    duration: body.plannedDuration,
    plannedEndOn: body.plannedEndOn,
    whoAdapts: body.whoAdaptsDose,
  };
}
