import type { FollowingPlace } from '#server/access/followingPlace.ts';
import type { ApartGroup, FeedRowHead, Sender, StoredFact, TraceLine } from '#server/log/regionLog.ts';

export type KeptFact = StoredFact & { readonly bytes: string; readonly device: string };
export type KeptDevice = {
  readonly publicKey: JsonWebKey;
  readonly place: string;
  readonly users: Set<string>;
  revoked: 'yes' | 'no';
  lastSeen: Date | undefined;
};
export type KeptApart = Omit<ApartGroup, 'state'> & { state: ApartGroup['state'] | 'settled' };
export type KeptClock = { epoch: string; head: number; checksum: string };

/** Everything a region keeps, in plain maps: the same promises as the databases, a thousand times as fast. */
export type MemoryState = {
  /** In the order of arrival. */
  readonly facts: Map<string, KeptFact>;
  /** Who brought each patient; undefined while he is only something to lock. */
  readonly patients: Map<string, string | undefined>;
  readonly circles: Map<string, readonly FollowingPlace[]>;
  readonly links: Map<string, ReadonlySet<string>>;
  readonly feeds: Map<string, FeedRowHead[]>;
  readonly clocks: Map<string, KeptClock>;
  readonly apart: Map<string, KeptApart>;
  readonly devices: Map<string, KeptDevice>;
  readonly accounts: Map<string, { readonly role: string; readonly site: string }>;
  readonly trace: (TraceLine & Sender)[];
  /** `device digest`, and the contact before it was first spoken of. */
  readonly announced: Map<string, Date | undefined>;
};

export function emptyMemory(): MemoryState {
  return {
    facts: new Map(),
    patients: new Map(),
    circles: new Map(),
    links: new Map(),
    feeds: new Map(),
    clocks: new Map(),
    apart: new Map(),
    devices: new Map(),
    accounts: new Map(),
    trace: [],
    announced: new Map(),
  };
}
