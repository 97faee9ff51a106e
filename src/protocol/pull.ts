import { z } from 'zod';
import { Caller, Marker } from './version.ts';

/** Name of a feed: "site:<uuid>/clinic", "places:<region>", "user:<uuid>". */
export const ScopeName = z
  .string()
  .regex(/^[a-z]+:[A-Za-z0-9@-]+(\/[a-z]+)?$/)
  .max(160);

const checksum = z.string().regex(/^[0-9a-f]{16}$/);
const cursor = z.int().min(0);

/** Where a tablet stands in one scope. Absent scopes are asked for from their beginning. */
export const ScopePosition = z.object({ epoch: z.uuid(), cursor, checksum });
export type ScopePosition = z.infer<typeof ScopePosition>;

export const PullRequest = z.object({
  ...Caller,
  scopes: z.record(ScopeName, ScopePosition),
  announces: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(5_000),
  want: z.object({ maxRows: z.int().min(1).max(5_000), maxBytes: z.int().min(1_000).max(8_000_000) }),
});
export type PullRequest = z.infer<typeof PullRequest>;

/** One row of a scope's feed, in the order of its clock. */
export const FeedRow = z.discriminatedUnion('op', [
  z.object({ seq: z.int(), op: z.literal('fact'), bytes: z.string() }),
  z.object({ seq: z.int(), op: z.literal('enters'), patientId: z.uuid() }),
  z.object({ seq: z.int(), op: z.literal('leaves'), patientId: z.uuid() }),
]);
export type FeedRow = z.infer<typeof FeedRow>;

export const ScopePage = z.object({
  epoch: z.uuid(),
  rows: z.array(FeedRow),
  /** The clock of the last row given: applied with the rows, in one transaction. */
  cursor,
  /** The scope's clock when the page was read. */
  head: cursor,
  /** Of everything up to `head`: compared by the tablet once its cursor is there. */
  checksum,
});
export type ScopePage = z.infer<typeof ScopePage>;

export const PullAnswer = z.object({
  equilibre: Marker,
  serverTime: z.iso.datetime(),
  scopes: z.record(ScopeName, ScopePage),
  /** Scopes asked for that no user of this device has any more. */
  dropped: z.array(ScopeName),
});
export type PullAnswer = z.infer<typeof PullAnswer>;

/** Data of a server-sent event: which scopes moved, and to where. Never what moved. */
export const Poke = z.record(ScopeName, z.int());
export type Poke = z.infer<typeof Poke>;
