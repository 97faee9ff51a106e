import type { PullAnswer, PullRequest, ScopePage, ScopePosition } from '#protocol/pull.ts';
import { LARGEST_PAGE_BYTES, SMALLEST_PAGE_BYTES, type Ask, type Cycle, type Ended } from './cycle.ts';

export type Pulled = {
  readonly ended: Ended;
  /** Scopes that differ from the region's even after they were read again from their beginning. */
  readonly differing: readonly string[];
};

type Pull = {
  readonly cycle: Cycle;
  readonly ask: Ask;
  /** Where each scope met in this exchange stands. */
  readonly standing: Map<string, { readonly cursor: number; readonly head: number }>;
  readonly differing: Set<string>;
};

/** What became of one page: `again` when the scope has to be asked for once more. */
type Turn = 'atHead' | 'moved' | 'again' | 'outOfPlace';

/** Two tabs may overtake each other a few times; one that never gets its turn leaves the work to the other. */
const MOST_TURNS_WITHOUT_PROGRESS = 5;
const LARGEST_PAGE_ROWS = 5_000;

/** Asks until every scope is at its head. A page and its cursor are one transaction of the store (rule L1). */
export async function pullScopes(cycle: Cycle, ask: Ask): Promise<Pulled> {
  const pull: Pull = { cycle, ask, standing: new Map(), differing: new Set() };
  let fruitless = 0;
  for (;;) {
    cycle.progress({ kind: 'receiving' });
    const positions = await cycle.store.positions();
    const outcome = await askForPages(pull, positions);
    if (outcome.kind !== 'answered') return ended(pull, outcome);
    const turns = await applyAnswer(pull, positions, outcome.body);
    if (turns.includes('outOfPlace')) return ended(pull, { kind: 'notTheRegion', what: 'outOfPlace' });
    if (turns.every((turn) => turn === 'atHead')) {
      if (isWhole(pull, positions, outcome.body)) {
        await cycle.store.caughtUp(outcome.body.serverTime, headsOf(outcome.body));
      }
      return ended(pull, { kind: 'done' });
    }
    fruitless = turns.includes('moved') ? 0 : fruitless + 1;
    if (fruitless > MOST_TURNS_WITHOUT_PROGRESS) return ended(pull, { kind: 'notTheRegion', what: 'outOfPlace' });
  }
}

/** Whether nothing is missing: an answer that leaves out a scope of ours, or gives none, tells nothing about it. */
function isWhole(
  { differing }: Pull,
  positions: Readonly<Record<string, ScopePosition>>,
  { scopes, dropped }: PullAnswer,
): boolean {
  const answered = new Set([...Object.keys(scopes), ...dropped]);
  const given = Object.keys(scopes).length > 0;
  return given && differing.size === 0 && Object.keys(positions).every((scope) => answered.has(scope));
}

function headsOf({ scopes }: PullAnswer): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(scopes).map(([scope, { head }]) => [scope, head]));
}

function ended({ differing }: Pull, how: Ended): Pulled {
  return { ended: how, differing: [...differing] };
}

async function askForPages({ cycle, ask }: Pull, positions: Readonly<Record<string, ScopePosition>>) {
  const { memory, store, caller } = cycle;
  const announces = (await store.announces()).slice(0, 5_000);
  const want: PullRequest['want'] = { maxRows: LARGEST_PAGE_ROWS, maxBytes: memory.pageBytes };
  const outcome = await ask((region, signal) => region.pull({ ...caller, scopes: positions, announces, want }, signal));
  // A page that outlasts the deadline on a slow line would outlast it for ever.
  if (outcome.kind === 'offline') memory.pageBytes = Math.max(SMALLEST_PAGE_BYTES, memory.pageBytes / 2);
  if (outcome.kind === 'answered') memory.pageBytes = Math.min(LARGEST_PAGE_BYTES, memory.pageBytes * 2);
  return outcome;
}

async function applyAnswer(
  pull: Pull,
  positions: Readonly<Record<string, ScopePosition>>,
  answer: PullAnswer,
): Promise<readonly Turn[]> {
  // Only what was asked for can be taken away: an answer to another tablet drops nothing here.
  for (const scope of answer.dropped.filter((name) => Object.hasOwn(positions, name))) {
    await pull.cycle.store.drop(scope);
  }
  const turns: Turn[] = [];
  for (const [scope, page] of Object.entries(answer.scopes)) {
    turns.push(await applyPage(pull, scope, { page, position: positions[scope] }));
    tellProgress(pull, scope, page);
  }
  return turns;
}

async function applyPage(
  pull: Pull,
  scope: string,
  { page, position }: { readonly page: ScopePage; readonly position: ScopePosition | undefined },
): Promise<Turn> {
  const { store } = pull.cycle;
  if (position !== undefined && isRestored(page, position)) {
    await store.restart(scope);
    return 'again';
  }
  if (!follows(page, position?.cursor ?? 0)) return 'outOfPlace';
  if (position !== undefined && saysNothing(page, position)) return 'atHead';
  const applied = await store.applyPage(scope, page);
  switch (applied) {
    case 'overtaken':
      return 'again';
    case 'checksumDiffers':
      return readAgain(pull, scope);
    case 'applied':
      if (page.cursor < page.head) return page.cursor > (position?.cursor ?? 0) ? 'moved' : 'again';
      pull.cycle.memory.readAgain.delete(scope);
      return 'atHead';
  }
}

/**
 * The region was restored from a backup, so our cursor says nothing (rule L5): its operator said so by a new epoch, or
 * forgot to, and its clock, which never runs back, stands behind ours.
 */
function isRestored(page: ScopePage, position: ScopePosition): boolean {
  return page.epoch !== position.epoch || page.head < position.cursor;
}

/** Once a scope; if the sums still differ then, reading it a third time would not help, and a person must know. */
async function readAgain({ cycle, differing }: Pull, scope: string): Promise<Turn> {
  if (cycle.memory.readAgain.has(scope)) {
    differing.add(scope);
    return 'atHead';
  }
  cycle.memory.readAgain.add(scope);
  await cycle.store.restart(scope);
  return 'again';
}

/** Rows lie after what we hold and up to the page's own cursor, in order: else the page answers another question. */
function follows(page: ScopePage, from: number): boolean {
  const clock = page.rows.map(({ seq }) => seq);
  const inOrder = clock.every((seq, at) => seq >= (clock[at - 1] ?? from + 1));
  return inOrder && (clock.at(-1) ?? from) <= page.cursor && from <= page.cursor && page.cursor <= page.head;
}

function saysNothing(page: ScopePage, position: ScopePosition): boolean {
  return (
    page.rows.length === 0 &&
    page.cursor === page.head &&
    page.cursor === position.cursor &&
    page.checksum === position.checksum
  );
}

function tellProgress({ cycle, standing }: Pull, scope: string, { cursor, head }: ScopePage): void {
  standing.set(scope, { cursor, head });
  const all = [...standing.values()];
  const done = all.reduce((sum, at) => sum + at.cursor, 0);
  const total = all.reduce((sum, at) => sum + at.head, 0);
  cycle.progress({ kind: 'received', done, total, lag: total - done });
}
