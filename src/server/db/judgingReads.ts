import { sql } from 'kysely';
import type { FollowingPlace } from '#server/access/followingPlace.ts';
import type { Signer, StoredFact } from '#server/log/regionLog.ts';
import type { RequestTransaction } from './inRequest.ts';

/** Locks patients until the transaction ends, and those of held groups about them. Answers who is locked. */
export async function lockPatients(
  tx: RequestTransaction,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly known: boolean }[]> {
  const { rows } = await sql<{ id: string; known: boolean }>`select * from lock_patients(${ids})`.execute(tx);
  return rows;
}

/** Stored facts with one of these ids or in one of these chains. */
export async function factsAbout(
  tx: RequestTransaction,
  ids: readonly string[],
  chains: readonly string[],
): Promise<readonly StoredFact[]> {
  type Row = Pick<StoredFact, 'id' | 'hash' | 'kind' | 'chain'> & {
    patient_id: string | null;
    group_id: string;
    supersedes: string[];
    target: string | null;
  };
  const { rows } = await sql<Row>`select * from facts_about(${ids}, ${chains})`.execute(tx);
  return rows.map(({ id, hash, kind, chain, patient_id, group_id, supersedes, target }) => ({
    id,
    hash,
    kind,
    chain,
    patientId: patient_id ?? undefined,
    group: group_id,
    points: target === null ? supersedes : [...supersedes, target],
  }));
}

export async function signersOf(
  tx: RequestTransaction,
  devices: readonly string[],
): Promise<ReadonlyMap<string, Signer>> {
  type Row = {
    device: string;
    public_key: JsonWebKey;
    place: string;
    revoked: boolean;
    account: string | null;
    role: string;
    site: string;
  };
  const { rows } = await sql<Row>`select * from signers(${devices})`.execute(tx);
  const signers = new Map<string, Signer & { readonly users: Map<string, { role: string; site: string }> }>();
  for (const { device, public_key, place, revoked, account, role, site } of rows) {
    const signer = signers.get(device) ?? { device, publicKey: public_key, place, revoked, users: new Map() };
    if (account !== null) signer.users.set(account, { role, site });
    signers.set(device, signer);
  }
  return signers;
}

/** The places that follow each patient. */
export async function circlesOf(
  tx: RequestTransaction,
  patients: readonly string[],
): Promise<ReadonlyMap<string, readonly FollowingPlace[]>> {
  type Row = Omit<FollowingPlace, 'professional'> & { patient_id: string; professional: string | null };
  const { rows } = await sql<Row>`select * from circles_of(${patients})`.execute(tx);
  const circles = new Map<string, FollowingPlace[]>(patients.map((patient) => [patient, []]));
  for (const { patient_id, chain, site, professional, role, lingering } of rows) {
    const place = { chain, site, role, lingering, professional: professional ?? undefined };
    circles.get(patient_id)?.push(place);
  }
  return circles;
}

/** Bytes of every careCircleMember fact of these chains. */
export async function circleFacts(tx: RequestTransaction, chains: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ bytes: string }>`select * from circle_facts(${chains})`.execute(tx);
  return rows.map((row) => row.bytes);
}

/** Which patients' files are joined to each one's. */
export async function linksOf(
  tx: RequestTransaction,
  patients: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  type Row = { patient_id: string; other_id: string };
  const { rows } = await sql<Row>`select * from links_of(${patients})`.execute(tx);
  const links = new Map<string, Set<string>>(patients.map((patient) => [patient, new Set()]));
  for (const { patient_id, other_id } of rows) links.get(patient_id)?.add(other_id);
  return links;
}

/** Bytes of every patientLink fact of these chains. */
export async function linkFacts(tx: RequestTransaction, chains: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ bytes: string }>`select * from link_facts(${chains})`.execute(tx);
  return rows.map((row) => row.bytes);
}

/** Every stored fact of these patients in the order of arrival, groups together. */
export async function factsOfPatients(
  tx: RequestTransaction,
  patients: readonly string[],
): Promise<
  readonly { readonly id: string; readonly kind: string; readonly patientId: string; readonly group: string }[]
> {
  type Row = { id: string; kind: string; patient_id: string; group_id: string };
  const { rows } = await sql<Row>`select * from facts_of_patients(${patients})`.execute(tx);
  return rows.map(({ id, kind, patient_id, group_id }) => ({ id, kind, patientId: patient_id, group: group_id }));
}

/** Groups that wait for one of these patients to be brought, oldest first, as they came. */
export async function heldAbout(
  tx: RequestTransaction,
  patients: readonly string[],
): Promise<readonly { readonly raw: string; readonly patients: readonly string[] }[]> {
  type Row = { raw: string; patient_ids: string[] };
  const { rows } = await sql<Row>`select * from held_about(${patients})`.execute(tx);
  return rows.map(({ raw, patient_ids }) => ({ raw, patients: patient_ids }));
}
