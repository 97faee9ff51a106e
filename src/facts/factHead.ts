import { z } from 'zod';
import { parseLocalDate, type LocalDate } from '#domain/localDate.ts';

/** A civil day that exists, as "2026-03-01". */
export const localDate = z.custom<LocalDate>((text) => typeof text === 'string' && parseLocalDate(text) !== undefined, {
  message: 'not a civil day',
});

/** A number kept as it was said, as "2.5": never a float on the wire. */
export const decimal = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/);

/** A UTC instant, as "2026-11-22T17:03:12.345Z". */
export const instant = z.iso.datetime({ precision: 3 });

/** A coded value whose list may grow: codes of a newer app are kept as they came, and shown as unknown. */
export function openEnum<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.union([z.enum(codes), z.string().min(1).max(80)]);
}

/**
 * Text typed by a person, never blank, never changed here: a fact read and written again keeps its bytes.
 * Control characters are refused: PostgreSQL cannot hold a NUL and nobody meant to type one.
 */
export function typedText(longest: number) {
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return z
    .string()
    .max(longest)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*\S[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/);
}

export const ACTS = ['first', 'change', 'correction', 'enteredInError', 'settlement'] as const;

/**
 * What every fact carries, whatever its kind.
 *
 * Loose on purpose: a tablet two versions behind must hand back, untouched, the fields it does not know.
 */
export const FactHead = z.looseObject({
  /** UUIDv7 made on the tablet: identity and idempotency key. */
  id: z.uuid(),
  kind: z.string().min(1).max(60),
  /** Version of the kind's own schema. */
  v: z.int().min(1),
  /** Absent for facts about places and people of care. */
  patientId: z.uuid().optional(),
  /** Which history this belongs to (`chains.ts`). */
  chain: z.uuid(),
  act: z.enum(ACTS),
  /** First civil day it holds, for kinds with a duration. */
  validFrom: localDate.optional(),
  /** The one head the author saw; every head for a settlement; none for a first. */
  supersedes: z.array(z.uuid()).max(32),
  /** Correction, enteredInError: the fact it replaces or removes. Settlement: the head it keeps. */
  target: z.uuid().optional(),
  /** Id of the first fact of the action: what one action wrote travels and lands together. */
  group: z.uuid(),
  /** Facts a decision was based on. */
  reads: z.array(z.uuid()).max(200),
  reason: typedText(500).optional(),
  author: z.uuid(),
  authorRole: z.string().min(1).max(60),
  site: z.uuid(),
  device: z.uuid(),
  /** By the tablet's clock, with the skew it last measured against the region (ms to add), null when it never did. */
  writtenAt: z.looseObject({ instant, skewMs: z.int().nullable() }),
  body: z.looseObject({}),
});
export type FactHead = z.infer<typeof FactHead>;

/** A group holds what one action wrote, and no more than this. */
export const LARGEST_GROUP = 40;
