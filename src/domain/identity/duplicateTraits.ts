import type { LocalDate } from '#domain/localDate.ts';
import { searchKey } from './searchKey.ts';

/** What two files are compared by. Everything but the name and the first name may be unknown. */
export type ComparedIdentity = {
  readonly birthName: string;
  readonly firstName: string;
  readonly usedName?: string | undefined;
  readonly usedFirstName?: string | undefined;
  readonly birthDate: { readonly date: LocalDate; readonly precision: string } | undefined;
  readonly sex: string | undefined;
  readonly matricule?: string | undefined;
};

export type ComparedTrait = 'birthName' | 'firstName' | 'birthDate' | 'sex' | 'matricule';

export type Likeness = {
  /**
   * `same`: the four traits of the national rule are equal. `close`: enough of them, or nearly, for one person typed
   * twice; a matricule shared by different traits is close too, never more: it may be a collision.
   */
  readonly level: 'same' | 'close' | 'none';
  readonly equal: readonly ComparedTrait[];
  /** Not equal, and not far: a name in use in place of a birth name, one letter, a birth known in part. */
  readonly near: readonly ComparedTrait[];
};

type Verdict = 'equal' | 'near' | 'different' | 'unknown';

/**
 * How alike two identities are. Symmetric; nothing is ever joined on it: a person decides.
 *
 * Source: RNIV (potential duplicate: same birth date, sex, birth name and first first name, compared loosely).
 */
export function likenessOf(one: ComparedIdentity, other: ComparedIdentity): Likeness {
  const verdicts: Readonly<Record<ComparedTrait, Verdict>> = {
    birthName: compareNames(one.birthName, one.usedName, other.birthName, other.usedName),
    firstName: compareNames(one.firstName, one.usedFirstName, other.firstName, other.usedFirstName),
    birthDate: compareBirths(one.birthDate, other.birthDate),
    sex: compareKnown(one.sex === 'I' ? undefined : one.sex, other.sex === 'I' ? undefined : other.sex),
    matricule: compareKnown(one.matricule, other.matricule),
  };
  const traits = Object.keys(verdicts) as ComparedTrait[]; // the keys of the record just above
  return {
    level: levelOf(verdicts),
    equal: traits.filter((trait) => verdicts[trait] === 'equal'),
    near: traits.filter((trait) => verdicts[trait] === 'near'),
  };
}

function levelOf({ birthName, firstName, birthDate, sex, matricule }: Readonly<Record<ComparedTrait, Verdict>>) {
  const four = [birthName, firstName, birthDate, sex];
  if (four.every((verdict) => verdict === 'equal')) return 'same';
  if (matricule === 'equal') return 'close';
  const identifying = [birthName, firstName, birthDate];
  return identifying.every((verdict) => verdict === 'equal' || verdict === 'near') && identifying.includes('equal')
    ? 'close'
    : 'none';
}

/** A birth name also meets the other's name in use: a married woman is often written under either. */
function compareNames(
  name: string,
  used: string | undefined,
  otherName: string,
  otherUsed: string | undefined,
): Verdict {
  const [own, other] = [searchKey(name), searchKey(otherName)];
  if (own === '' || other === '') return 'unknown';
  if (own === other) return 'equal';
  const [ownUsed, theirUsed] = [searchKey(used ?? ''), searchKey(otherUsed ?? '')];
  const crossed = own === theirUsed || other === ownUsed || (ownUsed !== '' && ownUsed === theirUsed);
  return crossed || isOneKeystrokeAway(own, other) || isPartOf(own, other) ? 'near' : 'different';
}

/** "MARIE" and "MARIE CLAIRE", "DUPONT" and "DUPONT MARTIN": whole words of one begin the other. */
function isPartOf(one: string, other: string): boolean {
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}

function compareBirths(one: ComparedIdentity['birthDate'], other: ComparedIdentity['birthDate']): Verdict {
  if (one === undefined || other === undefined) return 'unknown';
  if (one.date === other.date && one.precision === other.precision) return 'equal';
  const known = Math.min(knownLength(one.precision), knownLength(other.precision));
  if (known < WHOLE_DATE) return one.date.slice(0, known) === other.date.slice(0, known) ? 'near' : 'different';
  const [a, b] = [one.date.replaceAll('-', ''), other.date.replaceAll('-', '')];
  const turned = `${a.slice(0, 4)}${a.slice(6)}${a.slice(4, 6)}`;
  return a === b || turned === b || isOneKeystrokeAway(a, b) ? 'near' : 'different';
}

const WHOLE_DATE = 10;

/** How much of "1941-03-12" a precision vouches for. */
function knownLength(precision: string): number {
  if (precision === 'year') return 4;
  return precision === 'month' ? 7 : WHOLE_DATE;
}

function compareKnown(one: string | undefined, other: string | undefined): Verdict {
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'equal' : 'different';
}

/** One letter more, less or other, or two neighbours exchanged. Short names are too close to each other for that. */
function isOneKeystrokeAway(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return (
    swapped === other ||
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at) ||
    one.slice(at) === other.slice(at + 1)
  );
}
