import { createHash } from 'node:crypto';

/** What the checker is given at the end: texts and ids, nothing of the code that made them. */
export type Remains = {
  /** Every fact somebody was told is saved, and whether the tablet that said so still exists. */
  readonly told: readonly { readonly id: string; readonly bytes: string; readonly tablet: string }[];
  readonly region: {
    readonly facts: ReadonlyMap<string, string>;
    /** Groups kept apart, as they came. */
    readonly apart: readonly string[];
    /** Rows of each feed, in the order of its clock. */
    readonly feeds: ReadonlyMap<string, readonly FeedRow[]>;
    /** Which feeds follow each patient, as the region keeps it. */
    readonly following: ReadonlyMap<string, readonly string[]>;
  };
  readonly tablets: readonly TabletRemains[];
};

type FeedRow = { readonly seq: number; readonly op: string; readonly fact?: string; readonly patient?: string };

export type TabletRemains = {
  readonly name: string;
  readonly state: 'alive' | 'revoked' | 'destroyed';
  readonly scope: string;
  /** Facts that still wait, and those the region keeps apart for their author. */
  readonly unsent: readonly string[];
  readonly apart: readonly string[];
  /** Every fact it would show, by patient. */
  readonly holds: ReadonlyMap<string, readonly string[]>;
  /** Chains it says people disagree on. */
  readonly disagreements: readonly string[];
  /** The sum it keeps of its scope, and the region's. */
  readonly checksum: string | undefined;
  readonly regionChecksum: string;
};

/**
 * What is wrong with how a simulation ended, in plain words; nothing when every promise was kept.
 *
 * It reads bytes as JSON and knows six field names of them. It shares nothing with the store, the fold or the region.
 */
export function whatWentWrong(remains: Remains): readonly string[] {
  return [
    ...lostOrDoubled(remains),
    ...changed(remains),
    ...notDrained(remains),
    ...holesInFeeds(remains),
    ...differing(remains),
    ...leaked(remains),
    ...closedByMachine(remains),
  ];
}

/** 1. A fact whose author was told « enregistré » is on the region, kept apart there, or still on a tablet. */
function lostOrDoubled({ told, region, tablets }: Remains): readonly string[] {
  const destroyed = new Set(tablets.filter((tablet) => tablet.state === 'destroyed').map((tablet) => tablet.name));
  const onTablets = new Set(tablets.flatMap((tablet) => [...tablet.unsent, ...tablet.apart]));
  const apart = region.apart.join('\n');
  const lost = told.filter(
    ({ id, tablet }) => !region.facts.has(id) && !onTablets.has(id) && !apart.includes(id) && !destroyed.has(tablet),
  );
  const twice = told.length - new Set(told.map(({ id }) => id)).size;
  return [
    ...lost.map(({ id, tablet }) => `${tablet} said ${id} was saved, and it is nowhere`),
    ...(twice === 0 ? [] : [`${twice} ids were told twice`]),
  ];
}

/** 7. What the region holds is, to the byte, what was written. */
function changed({ told, region }: Remains): readonly string[] {
  return told.flatMap(({ id, bytes }) => {
    const stored = region.facts.get(id);
    return stored === undefined || stored === bytes ? [] : [`${id} was changed on its way`];
  });
}

/** 6. After healing every outbox is empty: what is not sent was refused or held, and says so. */
function notDrained({ tablets }: Remains): readonly string[] {
  return tablets
    .filter((tablet) => tablet.state === 'alive' && tablet.unsent.length > 0)
    .map((tablet) => `${tablet.name} still waits with ${tablet.unsent.length} facts`);
}

/** Numbers of a feed go up, name each fact once, and hold every fact of those it follows. */
function holesInFeeds({ region }: Remains): readonly string[] {
  const wrong: string[] = [];
  for (const [scope, rows] of region.feeds) {
    const facts = rows.flatMap((row) => row.fact ?? []);
    if (new Set(facts).size !== facts.length) wrong.push(`${scope} names a fact twice`);
    if (rows.some((row, at) => row.seq <= (rows[at - 1]?.seq ?? 0))) wrong.push(`${scope} runs backwards`);
    if (!scope.endsWith('/clinic')) continue;
    const given = new Set(facts);
    for (const [id, bytes] of region.facts) {
      const patient = read(bytes).patientId;
      if (patient === undefined) continue;
      const isFollowed = region.following.get(patient)?.includes(scope) === true;
      if (isFollowed && !given.has(id)) wrong.push(`${scope} lacks ${id} of a patient it follows`);
      if (!isFollowed && given.has(id)) wrong.push(`${scope} keeps ${id} of a patient who has left`);
    }
  }
  return wrong;
}

/** 2. Tablets with the same scope and nothing unsent hold the same facts, and those the region gives. */
function differing({ tablets, region }: Remains): readonly string[] {
  return tablets.flatMap((tablet) => {
    if (tablet.state !== 'alive' || tablet.unsent.length > 0) return [];
    const given = (region.feeds.get(tablet.scope) ?? []).flatMap((row) => row.fact ?? []);
    const held = [...tablet.holds.values()].flat().filter((id) => !tablet.apart.includes(id));
    const wrong = [
      ...missing(given, held).map((id) => `${tablet.name} lacks ${id}, which its scope gives`),
      ...missing(held, given).map((id) => `${tablet.name} shows ${id}, which its scope does not give`),
    ];
    const sum = sumOf(given.map((id) => region.facts.get(id) ?? ''));
    if (tablet.regionChecksum !== sum)
      wrong.push(`${tablet.scope} says its sum is ${tablet.regionChecksum}, not ${sum}`);
    if (tablet.checksum !== sum) wrong.push(`${tablet.name} sums its scope to ${tablet.checksum}, not ${sum}`);
    return wrong;
  });
}

/** 3. No tablet holds a fact about a patient whom its place does not follow. */
function leaked({ tablets, region }: Remains): readonly string[] {
  return tablets.flatMap((tablet) => {
    if (tablet.state !== 'alive' || tablet.unsent.length > 0) return [];
    return [...tablet.holds].flatMap(([patient, facts]) => {
      const others = facts.filter((id) => !tablet.apart.includes(id));
      const isFollowed = region.following.get(patient)?.includes(tablet.scope) === true;
      return isFollowed || others.length === 0
        ? []
        : [`${tablet.name} holds ${others.length} facts of ${patient}, who left`];
    });
  });
}

/** 4. Two heads that no person settled are still shown as two. */
function closedByMachine({ tablets, region }: Remains): readonly string[] {
  const facts = [...region.facts.values()].map(read);
  const superseded = new Set(facts.flatMap((fact) => fact.supersedes));
  const heads = new Map<string, string[]>();
  for (const fact of facts) {
    if (superseded.has(fact.id) || SOFT.includes(fact.kind)) continue;
    heads.set(fact.chain, [...(heads.get(fact.chain) ?? []), fact.id]);
  }
  return tablets.flatMap((tablet) => {
    if (tablet.state !== 'alive' || tablet.unsent.length > 0 || tablet.apart.length > 0) return [];
    const held = new Set([...tablet.holds.values()].flat());
    const open = [...heads].filter(([, ids]) => ids.length > 1 && ids.every((id) => held.has(id)));
    const shown = new Set(tablet.disagreements);
    const silent = open.filter(([chain]) => !shown.has(chain));
    const invented = [...shown].filter((chain) => !open.some(([id]) => id === chain));
    return [
      ...silent.map(([chain]) => `${tablet.name} hides that people disagree on ${chain}`),
      ...invented.map((chain) => `${tablet.name} shows a disagreement on ${chain} that nobody wrote`),
    ];
  });
}

const SOFT: readonly string[] = ['careCircleMember'];

type Read = {
  readonly id: string;
  readonly kind: string;
  readonly chain: string;
  readonly supersedes: readonly string[];
  readonly patientId?: string;
};

function read(bytes: string): Read {
  return JSON.parse(bytes) as Read;
}

function missing(wanted: readonly string[], among: readonly string[]): readonly string[] {
  const there = new Set(among);
  return wanted.filter((id) => !there.has(id));
}

/** The sum modulo 2^64 of the first eight bytes of each SHA-256, computed another way than the app does. */
function sumOf(texts: readonly string[]): string {
  let sum = 0n;
  for (const text of texts) sum += createHash('sha256').update(text, 'utf8').digest().readBigUInt64BE(0);
  return BigInt.asUintN(64, sum).toString(16).padStart(16, '0');
}
