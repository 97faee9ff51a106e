import type { WireGroup } from '#protocol/push.ts';

/** Cuts what waits into requests of whole groups, in order (rule O3). */
export function requestsOf(groups: readonly WireGroup[], mostFacts: number): readonly (readonly WireGroup[])[] {
  const requests: WireGroup[][] = [];
  let facts = Infinity;
  for (const group of groups) {
    if (facts + group.facts.length > mostFacts) {
      requests.push([]);
      facts = 0;
    }
    requests.at(-1)?.push(group);
    facts += group.facts.length;
  }
  return requests;
}
