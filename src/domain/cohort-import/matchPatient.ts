import { groupBy } from '#domain/groupBy.ts';
import { type ComparedIdentity, likenessOf } from '#domain/identity/duplicateTraits.ts';
import { searchKey } from '#domain/identity/searchKey.ts';
import type { PatientDecision } from './importSettings.ts';
import type { FilePatient } from './filePatients.ts';

/** A patient of the tablet, as far as recognising him goes. */
export type TabletPatient = ComparedIdentity & { readonly patientId: string };

export type Matching =
  | { readonly kind: 'new'; readonly patientId: string }
  | { readonly kind: 'known'; readonly patientId: string }
  /** Somebody has to say: two patients of the tablet have his traits, or one nearly has. */
  | {
      readonly kind: 'doubtful';
      readonly why: 'several-matches' | 'resembles';
      readonly like: readonly TabletPatient[];
    };

export type Directory = {
  readonly ids: ReadonlySet<string>;
  /** Patients who share a birth date, a birth name or a first name: whoever shares none cannot be meant. */
  readonly near: (traits: ComparedIdentity) => readonly TabletPatient[];
};

export function indexedDirectory(patients: readonly TabletPatient[]): Directory {
  const indexes = KEYS.map((keyOf) => ({ keyOf, byKey: groupBy(patients, keyOf) }));
  return {
    ids: new Set(patients.map(({ patientId }) => patientId)),
    near: (traits) => [
      ...new Set(
        indexes.flatMap(({ keyOf, byKey }) => {
          const key = keyOf(traits);
          return key === '' ? [] : (byKey.get(key) ?? []);
        }),
      ),
    ],
  };
}

const KEYS: readonly ((identity: ComparedIdentity) => string)[] = [
  ({ birthDate }) => birthDate?.date ?? '',
  ({ birthName }) => searchKey(birthName),
  ({ firstName }) => searchKey(firstName),
];

/**
 * Which patient of the tablet one of the file is. The id he would have been given by this same file comes first; then
 * strict traits, of exactly one; whoever merely resembles is asked about and joined by nobody but a person.
 *
 * @param idOf  the id that a key stands for, always the same
 */
export function matchPatient(
  patient: FilePatient,
  {
    directory,
    idOf,
    decision,
  }: {
    readonly directory: Directory;
    readonly idOf: (key: string) => string;
    readonly decision: PatientDecision | undefined;
  },
): Matching {
  const patientId = idOf(patient.key);
  if (directory.ids.has(patientId)) return { kind: 'known', patientId };
  if (decision?.kind === 'same') return { kind: 'known', patientId: decision.patientId };
  if (patient.traits === undefined || decision?.kind === 'other') return { kind: 'new', patientId };
  const { birthName, firstNames, usedName, birthDate, sex } = patient.traits;
  const traits = { birthName, firstName: firstNames[0], usedName, birthDate, sex };
  const likely = directory.near(traits).map((other) => ({ other, ...likenessOf(traits, other) }));
  const same = likely.filter(({ level }) => level === 'same').map(({ other }) => other);
  const [only, second] = same;
  if (second !== undefined) return { kind: 'doubtful', why: 'several-matches', like: same };
  if (only !== undefined) return { kind: 'known', patientId: only.patientId };
  const close = likely.filter(({ level }) => level === 'close').map(({ other }) => other);
  return close.length === 0 ? { kind: 'new', patientId } : { kind: 'doubtful', why: 'resembles', like: close };
}
