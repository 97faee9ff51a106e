import { v7 as uuidV7 } from 'uuid';
import { addToChecksum, EMPTY_CHECKSUM, factHash } from '#facts/factHash.ts';
import type { PullRequest, ScopePage } from '#protocol/pull.ts';
import type { PushRequest, WireGroup } from '#protocol/push.ts';
import type { Account } from '#protocol/session.ts';
import { MARKER } from '#protocol/version.ts';
import { html, json, type Reply, type Request } from './aNetwork.ts';
import { idOf } from './aSyncStore.ts';
import { NOON } from './aVirtualClock.ts';

export const SCOPE = 'site:01890a5d-ac96-774b-bcce-b302099a8057/clinic';
const EPOCH = '01890a5d-0000-7000-8000-000000000001';
export const ACCOUNT: Account = {
  id: '01890a5d-0000-7000-8000-0000000000aa',
  name: 'Claire Morel',
  role: 'nurse',
  site: { id: '01890a5d-ac96-774b-bcce-b302099a8057', name: 'Dole', town: 'Dole' },
};

/** A region of one scope in thirty lines: enough to answer a tablet, and to be told to misbehave. */
export type ScriptedRegion = {
  /** Who is signed in. */
  account: Account | null;
  readonly rows: string[];
  readonly stored: Set<string>;
  epoch: string;
  /** Rows in one page. */
  pageRows: number;
  serverTime: () => string;
  answer(request: Request): Reply;
};

export function aScriptedRegion(account: Account = ACCOUNT): ScriptedRegion {
  const region: ScriptedRegion = {
    account,
    rows: [],
    stored: new Set(),
    epoch: EPOCH,
    pageRows: 100,
    serverTime: () => new Date(NOON).toISOString(),
    answer: (request) => answer(region, request),
  };
  return region;
}

function answer(region: ScriptedRegion, { path, body }: Request): Reply {
  const head = { equilibre: MARKER, serverTime: region.serverTime() };
  switch (path) {
    case '/api/session':
      return json({ ...head, region: { id: 'bfc', name: 'BFC', demonstration: true }, account: region.account });
    case '/api/device/enrol':
      return json({ ...head, account: region.account, scopes: [SCOPE] });
    case '/api/sync/push':
      return json({ ...head, verdicts: (body as PushRequest).groups.map((group) => verdictOn(region, group)) });
    case '/api/sync/pull':
      return json({ ...head, scopes: { [SCOPE]: pageFor(region, body as PullRequest) }, dropped: [] });
    default:
      return html('not found', 404);
  }
}

function verdictOn(region: ScriptedRegion, { group, facts }: WireGroup) {
  const ids = facts.map(idOf);
  if (region.stored.has(group)) return { group, verdict: 'known', facts: ids };
  region.stored.add(group);
  region.rows.push(...facts);
  return { group, verdict: 'stored', facts: ids };
}

function pageFor(region: ScriptedRegion, { scopes }: PullRequest): ScopePage {
  const at = scopes[SCOPE];
  const from = at?.epoch === region.epoch ? at.cursor : 0;
  const rows = region.rows.slice(from, from + region.pageRows);
  return {
    epoch: region.epoch,
    rows: rows.map((bytes, index) => ({ seq: from + index + 1, op: 'fact', bytes })),
    cursor: from + rows.length,
    head: region.rows.length,
    checksum: region.rows.reduce((sum, bytes) => addToChecksum(sum, factHash(bytes)), EMPTY_CHECKSUM),
  };
}

/** A group as it waits on a tablet; what its facts say is of no matter here. */
export function aWireGroup(count = 1): WireGroup {
  const group = uuidV7();
  const ids = [group, ...Array.from({ length: count - 1 }, () => uuidV7())];
  return { group, facts: ids.map((id) => JSON.stringify({ group, id })), signature: 'A'.repeat(86) };
}

export function aFact(): string {
  return JSON.stringify({ id: uuidV7() });
}
