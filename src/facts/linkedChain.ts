import { canonicalJson } from './canonicalJson.ts';
import type { WritingFact } from './clinicFact.ts';
import { factHash } from './factHash.ts';
import { type ChainState, entriesInForce, latestOf, type Line } from './fold.ts';
import { identityLines } from './linkedIdentity.ts';
import type { Kind } from './kinds.ts';

/** A line of one of the files of a person, and the heads in the others that it speaks for. */
export type MetLine<K extends Kind = Kind> = { readonly line: Line<K>; readonly covers: readonly string[] };

/**
 * One history, of a kind that a patient has once, out of those that the joined files of a person hold of it.
 *
 * Lines that say the same are one. Lines that differ stand side by side, like those of two people who disagree, until a
 * person settles it (decision 0008).
 *
 * @param states  of one kind, one a file
 */
export function linkedChain<K extends Kind>(states: readonly ChainState<K>[]): ChainState<K> | undefined {
  const [only, second] = states;
  if (only === undefined || second === undefined) return only;
  const [first, ...others] = shownLines(states);
  if (first === undefined) return only;
  return {
    chain: first.head.chain,
    kind: only.kind,
    history: states.flatMap((state) => state.history).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    lines: [first, ...others],
  };
}

function shownLines<K extends Kind>(states: readonly ChainState<K>[]): readonly Line<K>[] {
  const lines = meetingLines(states).map(({ line }) => line);
  // The compiler does not narrow a line by its kind.
  if (states[0]?.kind !== 'patientIdentity') return lines;
  return identityLines(lines as unknown as readonly Line<'patientIdentity'>[]) as unknown as readonly Line<K>[];
}

/**
 * The lines that stand when several files of one person meet, in an order that no clock can win.
 *
 * A line that has had everything taken back says nothing. A line whose head is among the `reads` of an entry in another
 * file was seen and answered there: whoever wrote that had both before him.
 */
export function meetingLines<K extends Kind>(states: readonly ChainState<K>[]): readonly MetLine<K>[] {
  const all = states.flatMap(({ lines }) => lines);
  const saying = all.filter(({ entries }) => entries.length > 0);
  const speaking = saying.length === 0 ? all : saying;
  const unanswered = speaking.filter((line) => !speaking.some((other) => answers(other, line)));
  const standing = unanswered.length === 0 ? speaking : unanswered;
  const setAside = speaking.filter((line) => !standing.includes(line));
  const groups = alike(standing);
  return groups.map(([line, ...same]) => ({
    line,
    covers: [...same, ...setAside].flatMap(({ head }) => (head.chain === line.head.chain ? [] : [head.id])),
  }));
}

function answers(line: Line, other: Line): boolean {
  if (line.head.chain === other.head.chain) return false;
  return [line.head, ...line.entries].some((fact) => fact.reads.includes(other.head.id));
}

/**
 * Lines of several files that say the same, together; greatest hash first, within and between. Two lines of one file are
 * never one: people disagreed there, and only a person closes that.
 */
function alike<K extends Kind>(lines: readonly Line<K>[]): readonly (readonly [Line<K>, ...Line<K>[]])[] {
  const ordered = lines
    .map((line) => ({ line, says: whatIsSaid(line), hash: factHash(canonicalJson(line.head)) }))
    .toSorted((a, b) => (a.hash > b.hash ? -1 : 1));
  const groups: { readonly says: string; readonly lines: [Line<K>, ...Line<K>[]] }[] = [];
  for (const { line, says } of ordered) {
    const group = groups.find((one) => one.says === says && !one.lines.some(isOfFileOf(line)));
    if (group === undefined) groups.push({ says, lines: [line] });
    else group.lines.push(line);
  }
  return groups.map((group) => group.lines);
}

function isOfFileOf(line: Line): (other: Line) => boolean {
  return (other) => other.head.chain === line.head.chain;
}

/**
 * For a status, what it says last: since when each file has followed the patient is no disagreement about him. For
 * everything else, all that is in force on any day.
 */
function whatIsSaid<K extends Kind>(line: Line<K>): string {
  if (line.head.kind === 'followUpStatus') return canonicalJson(latestOf(line)?.body ?? null);
  return canonicalJson(entriesInForce(line).map((entry: WritingFact) => ({ ...dayOf(entry), body: entry.body })));
}

function dayOf({ validFrom }: WritingFact): object {
  return validFrom === undefined ? {} : { validFrom };
}
