import type { Places } from '#store/store.ts';

const PRESCRIBERS = ['physician', 'referrer', 'generalPractitioner', 'cardiologist', 'otherPhysician'];

/** Everybody at hand who may prescribe, by name, each once. */
export function prescriberNames({ people, professionals }: Places): readonly string[] {
  const names = [
    ...[...people.values()].filter(({ role }) => PRESCRIBERS.includes(role)).map(({ name }) => name),
    ...[...professionals.values()].filter(({ profession }) => PRESCRIBERS.includes(profession)).map(({ name }) => name),
  ];
  return [...new Set(names)].toSorted();
}
