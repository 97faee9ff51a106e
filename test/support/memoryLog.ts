import { addToChecksum, EMPTY_CHECKSUM } from '#facts/factHash.ts';
import type { FactHead } from '#facts/factHead.ts';
import { isUsableKey } from '#server/device/isUsableKey.ts';
import type {
  Enrolled,
  Enrolment,
  FeedEntry,
  FeedRowHead,
  LogReading,
  LogWriting,
  RegionLog,
  RequestContext,
  ScopeClock,
  StorageRefusal,
} from '#server/log/regionLog.ts';
import { MemoryJournal } from './memoryJournal.ts';
import type { KeptApart, KeptClock, MemoryState } from './memoryState.ts';
import { anId } from './writtenFacts.ts';

/**
 * The log in memory. One transaction at a time, and undone whole when it fails: what the databases promise, without
 * their concurrency.
 */
export function memoryLog(state: MemoryState, now: () => Date): RegionLog {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    write: (_context, work) =>
      inTurn(async () => {
        const journal = new MemoryJournal();
        try {
          return await work(writingTo(state, journal, now));
        } catch (error) {
          journal.backTo(0);
          throw error;
        }
      }),
    read: (context, work) => inTurn(() => work(readingFrom(state, context))),
    enrol: (enrolment) => inTurn(() => enrol(state, enrolment)),
  };
}

function writingTo(state: MemoryState, journal: MemoryJournal, now: () => Date): LogWriting {
  return {
    async lockPatients(ids) {
      const wanted = new Set(ids);
      const together = heldGroups(state).filter((group) => group.patients.some((patient) => wanted.has(patient)));
      for (const patient of together.flatMap((group) => group.patients)) wanted.add(patient);
      // A change of one file's circle moves those that are joined to it.
      for (const patient of [...wanted]) for (const other of state.links.get(patient) ?? []) wanted.add(other);
      for (const id of wanted) if (!state.patients.has(id)) journal.set(state.patients, id, undefined);
      return [...wanted].toSorted().map((id) => ({ id, known: state.patients.get(id) !== undefined }));
    },
    async factsAbout(ids, chains) {
      const named = new Set(ids);
      const inChains = new Set(chains);
      return [...state.facts.values()].filter((fact) => named.has(fact.id) || inChains.has(fact.chain));
    },
    async signersOf(devices) {
      return new Map(devices.flatMap((device) => signerOf(state, device)));
    },
    async circlesOf(patients) {
      return new Map(patients.map((patient) => [patient, state.circles.get(patient) ?? []]));
    },
    async linksOf(patients) {
      return new Map(patients.map((patient) => [patient, state.links.get(patient) ?? new Set<string>()]));
    },
    async linkFacts(chains) {
      return bytesInChains(state, 'patientLink', chains);
    },
    async circleFacts(chains) {
      return bytesInChains(state, 'careCircleMember', chains);
    },
    async factsOfPatients(patients) {
      const wanted = new Set(patients);
      return [...state.facts.values()].flatMap(({ id, kind, patientId, group }) =>
        patientId !== undefined && wanted.has(patientId) ? [{ id, kind, patientId, group }] : [],
      );
    },
    async heldAbout(patients) {
      const wanted = new Set(patients);
      return heldGroups(state).filter(
        (held) => held.code === 'patientUnknown' && held.patients.some((patient) => wanted.has(patient)),
      );
    },
    async appendGroups(groups) {
      for (const group of groups) {
        for (const { bytes, hash } of group.facts) appendFact(state, journal, { bytes, hash });
        const apart = [...state.apart].filter(([, kept]) => kept.group === group.id && kept.state === 'held');
        for (const [key, kept] of apart) journal.set(state.apart, key, { ...kept, state: 'settled' });
      }
    },
    async bringPatients(patients, group) {
      for (const patient of patients) {
        if (state.patients.get(patient) === undefined) journal.set(state.patients, patient, group);
      }
    },
    async replaceCircle(patient, circle) {
      journal.set(state.circles, patient, circle);
    },
    async replaceLink([one, other], how) {
      for (const [patient, its] of [[one, other] as const, [other, one] as const]) {
        const joined = new Set(state.links.get(patient));
        if (how === 'joined') joined.add(its);
        else joined.delete(its);
        journal.set(state.links, patient, joined);
      }
    },
    async publish(feeds) {
      const moved = [...feeds].filter(([, rows]) => rows.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return new Map(moved.map(([scope, rows]) => [scope, publishTo(state, journal, { scope, rows })]));
    },
    async keepApart(apart) {
      const key = `${apart.group} ${apart.rawHash}`;
      const before = state.apart.get(key);
      journal.set(state.apart, key, before === undefined ? { ...apart } : { ...before, ...apart });
    },
    async noteContact(device, announces, scopes) {
      const known = state.devices.get(device);
      for (const digest of announces) {
        const key = `${device} ${digest}`;
        if (!state.announced.has(key)) journal.set(state.announced, key, known?.lastSeen);
      }
      if (known !== undefined) journal.set(state.devices, device, { ...known, lastSeen: now() });
      for (const scope of scopes) if (!state.clocks.has(scope)) journal.set(state.clocks, scope, newClock());
    },
    async writeTrace(line, sender) {
      state.trace.push({ ...line, ...sender });
    },
    async inSavepoint(write) {
      const mark = journal.length;
      try {
        await write();
        return undefined;
      } catch (error) {
        if (!(error instanceof DataFault)) throw error;
        journal.backTo(mark);
        return error.refusal;
      }
    },
  };
}

function bytesInChains(state: MemoryState, kind: string, chains: readonly string[]): readonly string[] {
  const wanted = new Set(chains);
  const facts = [...state.facts.values()].filter((fact) => fact.kind === kind && wanted.has(fact.chain));
  return facts.map((fact) => fact.bytes);
}

/** What a database would have against the data itself. */
class DataFault extends Error {
  readonly refusal: StorageRefusal;
  constructor(refusal: StorageRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function appendFact(
  state: MemoryState,
  journal: MemoryJournal,
  { bytes, hash }: { bytes: string; hash: string },
): void {
  // The bytes were read as a fact before they came here.
  const fact = JSON.parse(bytes) as FactHead;
  if (state.facts.has(fact.id)) throw new DataFault({ code: 'otherBytes', path: 'facts' });
  // As PostgreSQL: a text of jsonb cannot hold a NUL.
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(bytes)) throw new DataFault({ code: 'storageRefused', path: 'facts' });
  const { id, kind, patientId, chain, group, supersedes, target, device } = fact;
  const points = target === undefined ? supersedes : [...supersedes, target];
  journal.set(state.facts, id, { id, hash, kind, patientId, chain, group, points, bytes, device });
}

function publishTo(
  state: MemoryState,
  journal: MemoryJournal,
  { scope, rows }: { readonly scope: string; readonly rows: readonly FeedEntry[] },
): number {
  const clock = state.clocks.get(scope) ?? newClock();
  const left = new Set(rows.flatMap((row) => (row.op === 'leaves' ? [row.patient] : [])));
  const kept = (state.feeds.get(scope) ?? []).filter((row) => !left.has(row.patientId ?? ''));
  const added = rows.map((row, at): FeedRowHead => {
    const fact = row.op === 'fact' ? state.facts.get(row.fact) : undefined;
    return {
      seq: clock.head + at + 1,
      op: row.op,
      factId: fact?.id,
      patientId: row.patient,
      group: row.op === 'fact' ? row.group : undefined,
      size: fact === undefined ? 0 : Buffer.byteLength(fact.bytes),
    };
  });
  const feed = [...kept, ...added];
  const hashes = feed.flatMap((row) => state.facts.get(row.factId ?? '')?.hash ?? []);
  const checksum = hashes.reduce(addToChecksum, EMPTY_CHECKSUM);
  journal.set(state.feeds, scope, feed);
  journal.set(state.clocks, scope, { epoch: clock.epoch, head: clock.head + rows.length, checksum });
  return clock.head + rows.length;
}

function readingFrom(state: MemoryState, { scopes }: RequestContext): LogReading {
  const given = new Set(scopes);
  return {
    async clocks() {
      return new Map<string, ScopeClock>([...state.clocks].filter(([scope]) => given.has(scope)));
    },
    async rowsAfter(scope, from, most) {
      if (!given.has(scope)) return [];
      return (state.feeds.get(scope) ?? []).filter((row) => row.seq > from).slice(0, most);
    },
    async bytesOf(facts) {
      return new Map(
        facts.flatMap((id) => (state.facts.has(id) ? [[id, state.facts.get(id)?.bytes ?? ''] as const] : [])),
      );
    },
  };
}

async function enrol(state: MemoryState, { device, publicKey, account }: Enrolment): Promise<Enrolled> {
  const { kty, crv, x, y } = publicKey;
  if (!(await isUsableKey({ kty, crv, x, y }))) return { kind: 'badKey' };
  const known = state.devices.get(device) ?? {
    publicKey: { kty, crv, x, y },
    place: account.site.id,
    users: new Set<string>(),
    revoked: 'no',
    lastSeen: undefined,
  };
  if (known.revoked === 'yes') return { kind: 'refused', why: 'device' };
  if (known.place !== account.site.id) return { kind: 'refused', why: 'account' };
  if (known.publicKey.x !== x || known.publicKey.y !== y) return { kind: 'refused', why: 'publicKey' };
  known.users.add(account.id);
  state.devices.set(device, known);
  return { kind: 'enrolled' };
}

function signerOf(state: MemoryState, device: string) {
  const known = state.devices.get(device);
  if (known === undefined) return [];
  const users = new Map(
    [...known.users].flatMap((id) => {
      const account = state.accounts.get(id);
      return account === undefined ? [] : [[id, account] as const];
    }),
  );
  const { publicKey, place } = known;
  return [[device, { device, publicKey, place, revoked: known.revoked === 'yes', users }] as const];
}

function heldGroups(state: MemoryState): readonly KeptApart[] {
  return [...state.apart.values()].filter((kept) => kept.state === 'held');
}

function newClock(): KeptClock {
  return { epoch: anId(), head: 0, checksum: EMPTY_CHECKSUM };
}
