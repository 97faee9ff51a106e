import { chainOf } from './chains.ts';
import { isWriting } from './clinicFact.ts';
import type { Intent } from './composeGroup.ts';
import { type ChainState, latestOf } from './fold.ts';

export type LinkState = 'joined' | 'parted';

type Links = readonly ChainState<'patientLink'>[];

/**
 * What one patient's own links say of other files, by their patient.
 *
 * `joined` only where every head says so. `parted` where any does: that they are two people is remembered. A link that
 * was taken back says nothing.
 *
 * @param links  of that patient alone
 */
export function linksSaid(links: Links): ReadonlyMap<string, LinkState> {
  const said = new Map<string, LinkState>();
  for (const chain of links) {
    const other = otherOf(chain);
    const states = chain.lines.map((line) => latestOf(line)?.body.state);
    if (other === undefined) continue;
    if (states.includes('parted')) said.set(other, 'parted');
    else if (states.every((state) => state === 'joined')) said.set(other, 'joined');
  }
  return said;
}

/** The links that a patient's own file holds: a joined file shows those of every patient in it. */
export function linksOf(links: Links, patientId: string): Links {
  return links.filter(({ history }) => history[0]?.patientId === patientId);
}

/** Whether two files are one person's: each says so of the other. */
export function areJoined(links: Links, one: string, other: string): boolean {
  return (
    linksSaid(linksOf(links, one)).get(other) === 'joined' && linksSaid(linksOf(links, other)).get(one) === 'joined'
  );
}

/** The other patient a link is about. A link is never told about another one: its chain's name holds him. */
function otherOf({ history }: ChainState<'patientLink'>): string | undefined {
  const fact = history.find((one) => isWriting(one));
  return fact !== undefined && isWriting(fact) ? fact.body.other : undefined;
}

export type Linking = { readonly state: LinkState; readonly reason?: string };

/**
 * The facts, one at least for each of the two patients, after which every head of both links says the same.
 *
 * Where two heads stand, each is followed by a change of its own: nobody's word is dropped, and both are answered.
 *
 * @param pair   the two patients
 * @param links  of both of them
 */
export function linkIntents(pair: readonly [string, string], links: Links, linking: Linking): readonly Intent[] {
  const [one, other] = pair;
  return [...oneWay(one, other, links, linking), ...oneWay(other, one, links, linking)];
}

function oneWay(patientId: string, other: string, links: Links, { state, reason }: Linking): readonly Intent[] {
  const because = reason === undefined ? {} : { reason };
  const about = { kind: 'patientLink', patientId, body: { other, state }, ...because } as const;
  const chain = chainOf(patientId, 'patientLink', other);
  const lines = links.find((link) => link.chain === chain)?.lines;
  if (lines === undefined) return [{ act: 'first', ...about }];
  return lines.map((line) => ({ act: 'change', ...about, seen: { chain, head: line.head.id } }));
}
