import { v7 } from 'uuid';
import type { LocalDate } from '#domain/localDate.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_DEVICES, type DemonstrationAuthor } from './demonstrationPlaces.ts';
import type { SeededRandom } from './seededRandom.ts';

/** When and by whom something was written in the demonstration. `minute` counts from 07:00 UTC. */
export type Moment = { readonly day: LocalDate; readonly minute: number; readonly author: DemonstrationAuthor };

/** A pen as a tablet would hold it at that moment: ids carry the written instant, as those of real tablets do. */
export function demonstrationPen({ day, minute, author }: Moment, random: SeededRandom): Pen {
  const msecs = Date.parse(`${day}T07:00:00.000Z`) + minute * 60_000 + random.between(0, 59_999);
  const account = DEMONSTRATION_ACCOUNTS[author];
  let seq = random.between(0, 1_000_000);
  return {
    author: account.id,
    authorRole: account.role,
    site: account.site.id,
    device: DEMONSTRATION_DEVICES[author],
    newId: () => v7({ msecs, random: random.bytes(16), seq: (seq += 1) }),
    now: () => ({ instant: new Date(msecs).toISOString(), skewMs: 0 }),
  };
}
