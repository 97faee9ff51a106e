import type { z } from 'zod';
import { chainOfFirst } from './chainOfFirst.ts';
import { FactHead } from './factHead.ts';
import { type BodyOf, isKind, type Kind, KINDS } from './kinds.ts';

/** A fact that says something: its body is the kind's own. */
export type WritingFact<K extends Kind = Kind> = K extends Kind
  ? FactHead & { readonly kind: K; readonly act: 'first' | 'change' | 'correction'; readonly body: BodyOf<K> }
  : never;

/** A fact that only removes or settles: it has no body of its own. */
export type ClosingFact<K extends Kind = Kind> = FactHead & {
  readonly kind: K;
  readonly act: 'enteredInError' | 'settlement';
};

export type ClinicFact<K extends Kind = Kind> = WritingFact<K> | ClosingFact<K>;

export type ReadFact =
  | { readonly outcome: 'known'; readonly fact: ClinicFact }
  /** Written by a newer app: kept and passed on as it came, shown to nobody. */
  | { readonly outcome: 'newerKind'; readonly fact: FactHead }
  | { readonly outcome: 'malformed'; readonly path: string; readonly problem: string };

/** The one door from text to fact. Never throws: what is wrong comes back with its place. */
export function readFact(bytes: string): ReadFact {
  const parsed = parseJson(bytes);
  if (parsed === undefined) return malformed('', 'not JSON');
  const head = FactHead.safeParse(parsed);
  if (!head.success) return issueOf(head.error);
  const misfit = actMisfit(head.data);
  if (misfit !== undefined) return misfit;
  if (!isKind(head.data.kind) || head.data.v > KINDS[head.data.kind].version) {
    return { outcome: 'newerKind', fact: head.data };
  }
  return readKnown(head.data, head.data.kind);
}

export function isWriting<K extends Kind>(fact: ClinicFact<K>): fact is WritingFact<K> {
  return fact.act === 'first' || fact.act === 'change' || fact.act === 'correction';
}

function readKnown(head: FactHead, known: Kind): ReadFact {
  const rules = KINDS[known];
  if ((head.patientId === undefined) !== (rules.about === 'place')) {
    return malformed('patientId', rules.about === 'place' ? 'not for facts about places' : 'missing');
  }
  const closes = head.act === 'enteredInError' || head.act === 'settlement';
  if (!closes) {
    const body = rules.body.safeParse(head.body);
    if (!body.success) return issueOf(body.error, 'body');
    if (rules.time === 'lasting' && head.validFrom === undefined) return malformed('validFrom', 'missing');
    if (head.chain !== expectedChain(head, known, body.data)) return malformed('chain', 'not the chain of this fact');
  }
  // The schemas above have vouched for head and body alike.
  return { outcome: 'known', fact: head as ClinicFact };
}

/** The chain a fact must be in; for kinds with their own chains only a first fact can be told. */
function expectedChain(head: FactHead, known: Kind, body: unknown): string {
  if (KINDS[known].chain === 'own' && head.act !== 'first') return head.chain;
  return chainOfFirst(known, { id: head.id, owner: head.patientId ?? head.site, body });
}

/** What each act must and must not carry. */
function actMisfit(head: FactHead): ReadFact | undefined {
  const count = head.supersedes.length;
  if (new Set(head.supersedes).size !== count) return malformed('supersedes', 'the same fact twice');
  if (head.supersedes.includes(head.id)) return malformed('supersedes', 'a fact cannot supersede itself');
  if (head.act === 'first' && count !== 0) return malformed('supersedes', 'a first fact supersedes nothing');
  if (head.act === 'settlement' && count < 2) return malformed('supersedes', 'a settlement supersedes every head');
  if (head.act !== 'first' && head.act !== 'settlement' && count !== 1) {
    return malformed('supersedes', 'exactly the head that was seen');
  }
  const aims = head.act === 'correction' || head.act === 'enteredInError' || head.act === 'settlement';
  if (aims !== (head.target !== undefined)) return malformed('target', aims ? 'missing' : 'not for this act');
  if (aims && head.reason === undefined) return malformed('reason', 'missing');
  if (head.act === 'settlement' && !head.supersedes.includes(head.target ?? '')) {
    return malformed('target', 'not one of the heads');
  }
  return undefined;
}

function parseJson(bytes: string): unknown {
  try {
    return JSON.parse(bytes);
  } catch {
    return undefined;
  }
}

function issueOf(error: z.ZodError, under?: string): ReadFact {
  const issue = error.issues[0];
  const path = [...(under === undefined ? [] : [under]), ...(issue?.path.map(String) ?? [])].join('.');
  return malformed(path, issue?.message ?? 'unreadable');
}

function malformed(path: string, problem: string): ReadFact {
  return { outcome: 'malformed', path, problem };
}
