import { canonicalJson } from '#facts/canonicalJson.ts';
import { readFact } from '#facts/clinicFact.ts';
import { digestOfHashes, factHash } from '#facts/factHash.ts';
import type { FactHead } from '#facts/factHead.ts';
import { WireGroup, type Refusal } from '#protocol/push.ts';

/** One fact of a group that was read, beside the bytes that are stored. */
export type GroupFact = {
  /** Its place in the group as it came: what a refusal's path names. */
  readonly at: number;
  readonly fact: FactHead;
  /** Written by a newer app: nothing is known of its body. */
  readonly newer: boolean;
  readonly bytes: string;
  readonly hash: string;
};

export type ReadGroup = {
  readonly group: string;
  /** By id: the order in which they were written. */
  readonly facts: readonly GroupFact[];
  readonly patients: readonly string[];
  readonly digest: Uint8Array<ArrayBuffer>;
  readonly signature: string;
  readonly author: string;
  readonly site: string;
  readonly device: string;
};

export type Refused = { readonly code: Refusal; readonly path: string };

export type GroupReading =
  | { readonly kind: 'read'; readonly group: ReadGroup }
  | {
      readonly kind: 'unreadable';
      readonly group: string;
      /** Ids that could be made out: the tablet's rows that this verdict settles. */
      readonly facts: readonly string[];
      readonly refused: Refused;
    };

/** What a group says of itself, before anything else is known. Never throws: what is wrong comes back with its place. */
export function readWireGroup(wire: { readonly group: string }): GroupReading {
  const parsed = WireGroup.safeParse(wire);
  if (!parsed.success) {
    return unreadable(wire, { code: 'malformed', path: parsed.error.issues[0]?.path.map(String).join('.') ?? '' });
  }
  const facts: GroupFact[] = [];
  for (const [at, bytes] of parsed.data.facts.entries()) {
    const read = readGroupFact(bytes, at);
    if ('code' in read) return unreadable(wire, read);
    facts.push(read);
  }
  facts.sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
  const torn = whereTorn(parsed.data.group, facts);
  if (torn !== undefined) return unreadable(wire, { code: 'groupTorn', path: torn });
  return { kind: 'read', group: readGroup(parsed.data, facts) };
}

function readGroupFact(bytes: string, at: number): GroupFact | Refused {
  const path = `facts.${at}`;
  if (!isCanonical(bytes)) return { code: 'notCanonical', path };
  const read = readFact(bytes);
  if (read.outcome === 'malformed')
    return { code: 'malformed', path: read.path === '' ? path : `${path}.${read.path}` };
  const shouted = idInCapitals(read.fact);
  if (shouted !== undefined) return { code: 'malformed', path: `${path}.${shouted}` };
  return { at, fact: read.fact, newer: read.outcome === 'newerKind', bytes, hash: factHash(bytes) };
}

function isCanonical(bytes: string): boolean {
  try {
    return canonicalJson(JSON.parse(bytes)) === bytes;
  } catch (error) {
    // Not JSON, a number beyond what is finite, half a character, or nested deeper than anything a person wrote.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

/** An id in capitals is the same UUID to PostgreSQL and another text to a tablet. */
function idInCapitals(fact: FactHead): string | undefined {
  const { id, patientId, chain, target, group, author, site, device } = fact;
  const single = Object.entries({ id, patientId, chain, target, group, author, site, device });
  const listed = fact.supersedes.map((each, at) => [`supersedes.${at}`, each] as const);
  return [...single, ...listed].find(([, text]) => text !== text?.toLowerCase())?.[0];
}

/** Where facts are not what one action wrote: another group, author, place or tablet, or one of them twice. */
function whereTorn(group: string, sorted: readonly GroupFact[]): string | undefined {
  const [first] = sorted;
  if (first?.fact.id !== group) return 'group';
  const twice = sorted.find(({ fact }, at) => fact.id === sorted[at - 1]?.fact.id);
  if (twice !== undefined) return `facts.${twice.at}.id`;
  for (const field of ['group', 'author', 'site', 'device'] as const) {
    const other = sorted.find(({ fact }) => fact[field] !== first.fact[field]);
    if (other !== undefined) return `facts.${other.at}.${field}`;
  }
  return first.fact.group === group ? undefined : 'group';
}

function readGroup(wire: WireGroup, facts: readonly GroupFact[]): ReadGroup {
  const first = facts[0];
  if (first === undefined) throw new Error('a group without facts passed its schema');
  const { author, site, device } = first.fact;
  const patients = [...new Set(facts.flatMap(({ fact }) => fact.patientId ?? []))].toSorted();
  const digest = digestOfHashes(facts.map(({ hash }) => hash));
  return { group: wire.group, facts, patients, digest, signature: wire.signature, author, site, device };
}

function unreadable(wire: { readonly group: string }, refused: Refused): GroupReading {
  return { kind: 'unreadable', group: wire.group, facts: idsMadeOut(wire), refused };
}

const UUID = /"id":"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"/;

function idsMadeOut(wire: object): readonly string[] {
  const facts: unknown = 'facts' in wire ? wire.facts : [];
  if (!Array.isArray(facts)) return [];
  return [...new Set(facts.flatMap((bytes: unknown) => idMadeOut(bytes) ?? []))];
}

function idMadeOut(bytes: unknown): string | undefined {
  if (typeof bytes !== 'string') return undefined;
  try {
    const parsed: unknown = JSON.parse(bytes);
    const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : undefined;
    return UUID.exec(`"id":"${String(id)}"`)?.[1];
  } catch {
    // Not JSON: the text itself may still name it.
    return UUID.exec(bytes)?.[1];
  }
}
