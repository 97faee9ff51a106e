import type { WritingFact } from './clinicFact.ts';
import { type ChainState, latestOf, type Line } from './fold.ts';
import type { PatientIdentity } from './kinds/patientIdentity.ts';

/** How surely an identity is known, by its status in the national reference (RNIV): the surest first. */
const SUREST_FIRST = ['QUAL', 'VALI', 'RECUP', 'PROV'];

/**
 * The identities shown of a person whose files were joined: the surest, and beside it only those that contradict it.
 *
 * Another name is no contradiction: that one person was written under two is why his files were joined, and it is said as
 * « aussi ». Another birth date, sex or matricule is one, and waits for a person.
 *
 * @param lines  those that stand, each of another identity, in an order that no clock can win
 */
export function identityLines(lines: readonly Line<'patientIdentity'>[]): readonly Line<'patientIdentity'>[] {
  const [surest, ...others] = lines.toSorted((a, b) => rank(a) - rank(b));
  if (surest === undefined) return lines;
  return [
    surest,
    ...others.filter((line) => line.head.chain === surest.head.chain || contradict(latestOf(line), latestOf(surest))),
  ];
}

/** The identities that the files of a person hold besides those shown. */
export function otherIdentities(
  states: readonly ChainState<'patientIdentity'>[],
  shown: ChainState<'patientIdentity'> | undefined,
): readonly PatientIdentity[] {
  const heads = new Set(shown?.lines.map((line) => line.head.id));
  const others = states.flatMap(({ lines }) => lines.filter((line) => !heads.has(line.head.id)));
  return others.flatMap((line) => latestOf(line)?.body ?? []);
}

function rank(line: Line<'patientIdentity'>): number {
  const at = SUREST_FIRST.indexOf(latestOf(line)?.body.status ?? '');
  return at === -1 ? SUREST_FIRST.length : at;
}

type Said = WritingFact<'patientIdentity'> | undefined;

function contradict(one: Said, other: Said): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [one.body, other.body];
  return (
    birthsContradict(a.birthDate, b.birthDate) ||
    (a.sex !== b.sex && a.sex !== 'I' && b.sex !== 'I') ||
    (a.ins !== undefined && b.ins !== undefined && a.ins.matricule !== b.ins.matricule)
  );
}

type Birth = PatientIdentity['birthDate'];

/** A birth known by its year contradicts only another year. */
function birthsContradict(one: Birth, other: Birth): boolean {
  const known = Math.min(knownLength(one.precision), knownLength(other.precision));
  return one.date.slice(0, known) !== other.date.slice(0, known);
}

function knownLength(precision: string): number {
  if (precision === 'year') return 4;
  return precision === 'month' ? 7 : 10;
}
