import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';

/** Somebody who can be called about a patient. */
export type Reached = {
  readonly who: 'patient' | 'caregiver' | 'homeNurse' | 'generalPractitioner';
  readonly name: string | undefined;
  readonly number: string;
};

/** The numbers to call about a patient, in the order in which they are tried; two entries of his contact give both. */
export function numbersOf(file: PatientFile, places: Places): readonly Reached[] {
  const contacts = file.contact?.lines.flatMap((line) => latestOf(line) ?? []).map(({ body }) => body) ?? [];
  const own = contacts.flatMap(({ mobile, telephone }) => [mobile, telephone]);
  const caregivers = contacts.flatMap(({ caregiver }) => caregiver ?? []);
  const numbers = [
    ...own.map((number) => ({ who: 'patient', name: undefined, number }) as const),
    ...caregivers.map(({ name, telephone }) => ({ who: 'caregiver', name, number: telephone }) as const),
    ...carersOf(file, places, 'homeNurse'),
    ...carersOf(file, places, 'generalPractitioner'),
  ];
  const known = numbers.flatMap(({ number, ...one }) => (number === undefined ? [] : [{ ...one, number }]));
  return known.filter((one, at) => known.findIndex((other) => other.number === one.number) === at);
}

/** Of a professional his own number, else that of the place where he works. */
function carersOf(file: PatientFile, places: Places, role: 'homeNurse' | 'generalPractitioner') {
  return file.careCircle
    .flatMap(({ lines }) => latestOf(lines[0])?.body ?? [])
    .filter((member) => member.role === role && member.state === 'follows')
    .map((member) => {
      const carer = member.professional === undefined ? undefined : places.professionals.get(member.professional);
      const account = member.professional === undefined ? undefined : places.people.get(member.professional);
      const site = places.sites.get(member.site);
      return {
        who: role,
        name: carer?.name ?? account?.name ?? site?.name,
        number: carer?.telephone ?? site?.telephone,
      };
    });
}
