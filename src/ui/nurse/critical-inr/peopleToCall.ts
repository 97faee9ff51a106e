import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { identityShown } from '#ui/nurse/patient-banner/identityShown.ts';

/** Somebody who may be told of a result, in the order in which he is called. */
export type PersonToCall = {
  readonly role: 'patient' | 'caregiver' | 'homeNurse' | 'generalPractitioner' | 'cardiologist';
  /** Absent where the file does not say it: a place without a named person. */
  readonly name: string | undefined;
  readonly numbers: readonly string[];
};

const CARERS = ['homeNurse', 'generalPractitioner', 'cardiologist'] as const;

/** The patient, who helps him, and who cares for him, with every number the file knows; also those it lacks one of. */
export function peopleToCall(file: PatientFile, places: Places): readonly PersonToCall[] {
  const identity = identityShown(file);
  const contact = file.contact && latestOf(file.contact.lines[0])?.body;
  const { caregiver } = contact ?? {};
  const name = identity && `${identity.usedFirstName ?? identity.firstName} ${identity.usedName ?? identity.birthName}`;
  return [
    { role: 'patient', name, numbers: present(contact?.telephone, contact?.mobile) },
    ...(caregiver === undefined
      ? []
      : [{ role: 'caregiver' as const, name: caregiver.name, numbers: present(caregiver.telephone) }]),
    ...CARERS.flatMap((role) => carersOf(file, places, role)),
  ];
}

/** Names of who may decide a dose, to pick from. */
export function prescribersOf(file: PatientFile, places: Places): readonly string[] {
  const carers = peopleToCall(file, places).filter(
    ({ role }) => role === 'generalPractitioner' || role === 'cardiologist',
  );
  const physicians = [...places.people.values()].filter(({ role }) => role === 'physician');
  return [...new Set([...carers, ...physicians].flatMap(({ name }) => name ?? []))];
}

function carersOf(
  { careCircle }: PatientFile,
  places: Places,
  wanted: (typeof CARERS)[number],
): readonly PersonToCall[] {
  return careCircle
    .flatMap(({ lines }) => latestOf(lines[0])?.body ?? [])
    .filter(({ role, state }) => role === wanted && state === 'follows')
    .map(({ site, professional }) => {
      const carer = professional === undefined ? undefined : places.professionals.get(professional);
      const known = professional === undefined ? undefined : places.people.get(professional);
      const place = places.sites.get(site);
      return {
        role: wanted,
        name: carer?.name ?? known?.name ?? place?.name,
        numbers: present(carer?.telephone, place?.telephone),
      };
    });
}

function present(...numbers: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(numbers.flatMap((number) => number ?? []))];
}
