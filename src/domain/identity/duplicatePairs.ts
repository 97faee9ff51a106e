import { type ComparedIdentity, type ComparedTrait, type Likeness, likenessOf } from './duplicateTraits.ts';
import { searchKey } from './searchKey.ts';

/** A line of a list, as far as it may be a second file of somebody in the same list. */
export type PairedPatient = ComparedIdentity & {
  readonly patientId: string;
  /** What her joined files call her besides. */
  readonly otherNames?: readonly Pick<ComparedIdentity, 'birthName' | 'firstName' | 'usedName' | 'usedFirstName'>[];
  readonly joined?: readonly string[];
  /** Patients whom somebody has said to be another person: never proposed again. */
  readonly parted?: readonly string[];
};

export type DuplicatePair<Patient> = {
  readonly one: Patient;
  readonly other: Patient;
  /** `collision`: one matricule under traits that differ: two people may have been given it. */
  readonly why: 'sameTraits' | 'closeTraits' | 'sameMatricule' | 'collision';
  readonly likeness: Likeness;
};

/** Patients looked at between two breaths, so that a page that searches goes on answering. */
const LOOKED_AT_ONCE = 250;

/** Of many who share a key, each is held against so many: without a bound, a list of one name would be compared n². */
const MOST_IN_A_BUCKET = 60;

/**
 * The pairs of a list that may be one person: proposed to a person, never joined by a machine.
 *
 * A hash join: patients meet only where they share a key, and the keys are such that whoever is alike shares one. An edit
 * of one letter leaves the first or the last of a name; a birth that was misread keeps its year or its day.
 *
 * @returns  once run to its end; each step says how many patients were looked at
 */
export function* duplicatePairs<Patient extends PairedPatient>(
  patients: readonly Patient[],
): Generator<number, readonly DuplicatePair<Patient>[]> {
  const buckets = new Map<string, Patient[]>();
  const pairs = new Map<string, DuplicatePair<Patient>>();
  for (const [at, patient] of patients.entries()) {
    if (at % LOOKED_AT_ONCE === 0) yield at;
    for (const other of metBefore(patient, buckets)) {
      const pair = pairOf(other, patient);
      if (pair !== undefined) pairs.set(`${other.patientId} ${patient.patientId}`, pair);
    }
  }
  return [...pairs.values()].toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
}

const ORDER: readonly DuplicatePair<unknown>['why'][] = ['collision', 'sameTraits', 'sameMatricule', 'closeTraits'];

/** Whom this patient shares a key with; he waits under his keys for those to come. */
function metBefore<Patient extends PairedPatient>(patient: Patient, buckets: Map<string, Patient[]>): Set<Patient> {
  const met = new Set<Patient>();
  for (const key of keysOf(patient)) {
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, [patient]);
      continue;
    }
    for (const other of bucket.slice(-MOST_IN_A_BUCKET)) met.add(other);
    bucket.push(patient);
  }
  return met;
}

/** A file that was joined is one under each of its names. */
function identitiesOf(patient: PairedPatient): readonly ComparedIdentity[] {
  const { otherNames = [], birthDate, sex } = patient;
  return [patient, ...otherNames.map((names) => ({ ...names, birthDate, sex }))];
}

function keysOf(patient: PairedPatient): ReadonlySet<string> {
  const keys = new Set(patient.matricule === undefined ? [] : [`ins ${patient.matricule}`]);
  for (const { birthName, firstName, usedName, birthDate } of identitiesOf(patient)) {
    if (birthDate === undefined) continue;
    const [year, dayOfYear] = [birthDate.date.slice(0, 4), birthDate.date.slice(5)];
    const first = searchKey(firstName);
    for (const name of [searchKey(birthName), searchKey(usedName ?? '')]) {
      if (name === '') continue;
      for (const end of [`${name.at(0)}_`, `_${name.at(-1)}`]) {
        keys.add(`${birthDate.date} ${end}`);
        keys.add(`${year} ${first} ${end}`);
        keys.add(`${dayOfYear} ${first} ${end}`);
      }
      keys.add(`${year} ${name}`);
      keys.add(`${dayOfYear} ${name}`);
    }
  }
  return keys;
}

function pairOf<Patient extends PairedPatient>(one: Patient, other: Patient): DuplicatePair<Patient> | undefined {
  if (areParted(one, other)) return undefined;
  const likenesses = identitiesOf(one).flatMap((a) => identitiesOf(other).map((b) => likenessOf(a, b)));
  const likeness =
    likenesses.find(({ level }) => level === 'same') ?? likenesses.find(({ level }) => level === 'close');
  return likeness === undefined ? undefined : { one, other, likeness, why: whyOf(likeness) };
}

const STRICT: readonly ComparedTrait[] = ['birthName', 'firstName', 'birthDate', 'sex'];

function whyOf({ level, equal, near }: Likeness): DuplicatePair<unknown>['why'] {
  if (level === 'same') return 'sameTraits';
  if (!equal.includes('matricule')) return 'closeTraits';
  return STRICT.every((trait) => equal.includes(trait) || near.includes(trait)) ? 'sameMatricule' : 'collision';
}

function areParted(one: PairedPatient, other: PairedPatient): boolean {
  const others = new Set([other.patientId, ...(other.joined ?? [])]);
  return one.parted?.some((patientId) => others.has(patientId)) === true;
}
