import type { RegionLog } from '#server/log/regionLog.ts';
import type { Pokes } from '#server/poke/pokes.ts';

/** What the routes about facts are built from. */
export type RegionParts = {
  readonly log: RegionLog;
  /** The region's own id: the name of the feed of its places. */
  readonly region: string;
  readonly pokes: Pokes;
  readonly now: () => Date;
};
