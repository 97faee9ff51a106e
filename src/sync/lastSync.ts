import type { CycleReport } from './syncOnce.ts';
import type { LastSync } from './syncStatus.ts';

/**
 * What an exchange came to, in the words of the badge.
 *
 * @param at      when it ended, by the tablet's clock
 * @param before  what was said until now: a tablet that stays offline is offline since the first time
 */
export function lastSync(report: CycleReport, at: string, before: LastSync): LastSync {
  const { ended } = report;
  switch (ended.kind) {
    case 'offline':
      return { kind: 'offline', since: before.kind === 'offline' ? before.since : at };
    case 'signInNeeded':
    case 'notTheRegion':
      return { kind: ended.kind };
    case 'refused':
      return { kind: 'regionTrouble', problem: ended.problem };
    case 'unavailable':
      return { kind: 'regionTrouble', problem: 'unavailable' };
    case 'done':
      return whole(report, at);
  }
}

function whole({ refused, differing, unjudged }: CycleReport, at: string): LastSync {
  if (refused > 0) return { kind: 'refused', count: refused };
  if (differing.length > 0) return { kind: 'checksumDiffers' };
  // Something was sent and has no verdict: "sent" would be a lie.
  return unjudged > 0 ? { kind: 'regionTrouble', problem: 'unavailable' } : { kind: 'sent', at };
}
