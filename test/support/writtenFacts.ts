import { v7 as uuidV7 } from 'uuid';
import { parseLocalDate, type LocalDate } from '#domain/localDate.ts';
import { canonicalJson } from '#facts/canonicalJson.ts';
import { composeGroup, type Intent, type IntentOf, type Pen, type WrittenFact } from '#facts/composeGroup.ts';
import { groupDigest } from '#facts/factHash.ts';
import type { WireGroup } from '#protocol/push.ts';

/** A day that exists; the test that names one that does not has a fault of its own. */
export function aDay(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (parsed === undefined) throw new Error(`no such day: ${text}`);
  return parsed;
}

export function anId(): string {
  return uuidV7();
}

/** Somebody at a tablet, now. */
export function aPen(who: Partial<Pen> = {}): Pen {
  return {
    author: anId(),
    authorRole: 'nurse',
    site: anId(),
    device: anId(),
    newId: () => uuidV7(),
    now: () => ({ instant: new Date().toISOString(), skewMs: 0 }),
    ...who,
  };
}

export function anIdentityIntent(patientId: string, birthName = 'MARTIN'): IntentOf<'patientIdentity'> {
  const body = {
    birthName,
    birthFirstNames: ['JEANNE'],
    birthDate: { date: aDay('1947-03-02'), precision: 'day' },
    sex: 'F',
    status: 'PROV',
  };
  return { act: 'first', kind: 'patientIdentity', patientId, body };
}

export function aCircleIntent(
  patientId: string,
  member: { readonly site: string; readonly role?: string; readonly state?: string; readonly professional?: string },
): IntentOf<'careCircleMember'> & { readonly act: 'first' } {
  return {
    act: 'first',
    kind: 'careCircleMember',
    patientId,
    body: { role: 'clinic', state: 'follows', ...member },
  };
}

/** The group that brings a patient: who she is, and that the author's own place follows her. */
export function aPatientGroup(pen: Pen, patientId = anId(), birthName = 'MARTIN'): readonly WrittenFact[] {
  return composeGroup([anIdentityIntent(patientId, birthName), aCircleIntent(patientId, { site: pen.site })], pen);
}

export function anInrIntent({
  patientId,
  inr = '2.5',
  on = '2026-01-05',
}: {
  readonly patientId: string;
  readonly inr?: string;
  readonly on?: string;
}): Extract<IntentOf<'inrResult'>, { act: 'first' }> {
  return {
    act: 'first',
    kind: 'inrResult',
    patientId,
    body: {
      inr: { comparator: '=', value: inr },
      sampledAt: { date: aDay(on) },
      method: 'laboratory',
      legalBasis: 'medicalBiology',
    },
  };
}

export function aGroup(pen: Pen, ...intents: readonly Intent[]): readonly WrittenFact[] {
  return composeGroup(intents, pen);
}

/** One INR in a group of its own. */
export function anInrGroup(pen: Pen, about: Parameters<typeof anInrIntent>[0]): readonly WrittenFact[] {
  return aGroup(pen, anInrIntent(about));
}

/** The same fact with something else in it, bytes made anew: what a newer app, or somebody else, may send. */
export function rewritten(
  written: WrittenFact,
  changes: Readonly<Record<string, unknown>>,
): { bytes: string; id: string } {
  const fact = { ...(JSON.parse(written.bytes) as Record<string, unknown>), ...changes };
  return { id: String(fact['id']), bytes: canonicalJson(fact) };
}

export async function someKeys(): Promise<CryptoKeyPair> {
  return await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
}

export async function publicJwk(keys: CryptoKeyPair) {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  return { kty: 'EC' as const, crv: 'P-256' as const, x, y };
}

/** A group as it travels. */
export async function signedGroup(keys: CryptoKeyPair, facts: readonly WrittenFact[]): Promise<WireGroup> {
  return await signedBytes(
    keys,
    facts.map(({ fact, bytes }) => ({ id: fact.id, bytes })),
  );
}

export async function signedBytes(
  keys: CryptoKeyPair,
  facts: readonly { readonly id: string; readonly bytes: string }[],
): Promise<WireGroup> {
  const digest = groupDigest(facts);
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, digest);
  const group = facts.map(({ id }) => id).toSorted()[0] ?? '';
  return {
    group,
    facts: facts.map(({ bytes }) => bytes),
    signature: Buffer.from(signature).toString('base64url'),
  };
}
