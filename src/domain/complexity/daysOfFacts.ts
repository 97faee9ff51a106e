import type { LocalDate } from '#domain/localDate.ts';
import type { Evidence } from './evidence.ts';

/** The days on which something happened that a rule looks at: a verdict changes on them, or as a window moves on. */
export function daysOfFacts({ inrs, stays, events, conditions }: Evidence): readonly LocalDate[] {
  const readings = inrs === 'tooManyDisputes' ? [] : inrs;
  const histories = conditions === 'tooManyDisputes' ? [] : conditions;
  return [
    ...readings.flatMap((reading) => reading.inrs.map(({ sampledOn }) => sampledOn)),
    ...stays.map(({ admittedOn }) => admittedOn),
    ...events.map(({ occurredOn }) => occurredOn),
    ...histories.flatMap((one) => one.histories.flat().map(({ from }) => from)),
  ];
}
