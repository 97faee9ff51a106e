import { z } from 'zod';

const instant = z.iso.datetime();

/** How the last exchange with the region ended. Times are instants by the tablet's clock. */
const LastSync = z.discriminatedUnion('kind', [
  /** Everything that waited has its verdict, and everything the region had is here. */
  z.object({ kind: z.literal('sent'), at: instant }),
  z.object({ kind: z.literal('offline'), since: instant }),
  z.object({ kind: z.literal('signInNeeded') }),
  /** Something answers in the region's place: a hotel's login page, a proxy, another site. */
  z.object({ kind: z.literal('notTheRegion') }),
  /** Groups that the region refused in the last exchange: shown to their author until settled. */
  z.object({ kind: z.literal('refused'), count: z.int() }),
  z.object({ kind: z.literal('never') }),
  /** Even after a second full reading the tablet does not hold what the region says it gave. */
  z.object({ kind: z.literal('checksumDiffers') }),
  /** The region answers, and cannot or will not serve now: `unavailable`, `notAllowed`, `appTooOld`… */
  z.object({ kind: z.literal('regionTrouble'), problem: z.string() }),
  /** The region answered, and this tablet could not write it down (full disk, lost database): nothing half-applied. */
  z.object({ kind: z.literal('notKept') }),
]);
export type LastSync = z.infer<typeof LastSync>;

/** What the badge shows: what is happening now, apart from how the last exchange ended. */
export const SyncStatus = z.object({
  activity: z.enum(['idle', 'sending', 'receiving']),
  last: LastSync,
  /** While a scope is far behind: by the scopes' clocks, so a measure of progress and not a count of facts. */
  firstLoad: z.object({ done: z.int(), total: z.int() }).optional(),
});
export type SyncStatus = z.infer<typeof SyncStatus>;
