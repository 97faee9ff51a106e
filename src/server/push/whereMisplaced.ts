import type { StoredFact } from '#server/log/regionLog.ts';
import { asStored } from './asStored.ts';
import type { GroupFact, ReadGroup, Refused } from './readWireGroup.ts';

/**
 * Rule P7: where a group leaves its chains or closes a loop in one.
 *
 * A predecessor that has not arrived is no fault: the fold reads what is at hand.
 *
 * @param stored  every stored fact that the group names, and every one of its chains
 */
export function whereMisplaced(group: ReadGroup, stored: ReadonlyMap<string, StoredFact>): Refused | undefined {
  const all = new Map(stored);
  for (const fact of group.facts) all.set(fact.fact.id, asStored(fact));
  const chains = new Map([...stored.values()].map((fact) => [fact.chain, fact]));
  for (const fact of group.facts) {
    const sibling = chains.get(fact.fact.chain) ?? asStored(fact);
    chains.set(fact.fact.chain, sibling);
    if (!isAlike(asStored(fact), sibling)) return { code: 'otherChain', path: `facts.${fact.at}.chain` };
    const stray = strayPointer(fact, all);
    if (stray !== undefined) return { code: 'otherChain', path: `facts.${fact.at}.${stray}` };
    if (closesLoop(fact.fact.id, all)) return { code: 'closedLoop', path: `facts.${fact.at}.supersedes` };
  }
  return undefined;
}

/** A chain has one kind and one patient. */
function isAlike(a: StoredFact, b: StoredFact): boolean {
  return a.kind === b.kind && a.patientId === b.patientId && a.chain === b.chain;
}

function strayPointer(fact: GroupFact, all: ReadonlyMap<string, StoredFact>): string | undefined {
  const own = asStored(fact);
  const strays = (id: string | undefined) => {
    const pointed = id === undefined ? undefined : all.get(id);
    return pointed !== undefined && !isAlike(own, pointed);
  };
  const superseded = fact.fact.supersedes.findIndex(strays);
  if (superseded !== -1) return `supersedes.${superseded}`;
  return strays(fact.fact.target) ? 'target' : undefined;
}

/** Whether walking back from a fact leads to itself. */
function closesLoop(id: string, all: ReadonlyMap<string, StoredFact>): boolean {
  const seen = new Set<string>();
  const ahead = [...(all.get(id)?.points ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(all.get(next)?.points ?? []));
  }
  return false;
}
