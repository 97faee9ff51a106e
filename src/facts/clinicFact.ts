import type { z } from 'zod';
import { chainOf } from './chains.ts';
import { FactHead } from './factHead.ts';
import { AvkCourse } from './kinds/avkCourse.ts';
import { AvkInterruption } from './kinds/avkInterruption.ts';
import { CareCircleMember, careCircleElement } from './kinds/careCircleMember.ts';
import { DoseSchedule } from './kinds/doseSchedule.ts';
import { FollowUpStatus } from './kinds/followUpStatus.ts';
import { InrResult } from './kinds/inrResult.ts';
import { Member } from './kinds/member.ts';
import { NextControl } from './kinds/nextControl.ts';
import { PatientIdentity } from './kinds/patientIdentity.ts';
import { Site } from './kinds/site.ts';

/** How a kind behaves. `version` is the newest this app reads; a later one passes through untouched. */
type KindRules<Body extends z.ZodType> = {
  readonly body: Body;
  readonly version: number;
  /** `patient`: facts carry a patient. `place`: facts about places and people of care. */
  readonly about: 'patient' | 'place';
  /** `once`: one chain a patient. `element`: one a member of a set. `own`: each first fact starts its own. */
  readonly chain: 'once' | 'element' | 'own';
  /** Holds from its `validFrom` on, until another does. */
  readonly lasting: boolean;
  /** A disagreement on a critical kind puts the patient « à vérifier »; on a soft one it is a quiet line. */
  readonly disagreement: 'critical' | 'soft';
};

function kind<Body extends z.ZodType>(rules: KindRules<Body>): KindRules<Body> {
  return rules;
}

/** THE list of kinds. A new kind of fact is one file in `kinds/` and one line here. */
export const KINDS = {
  patientIdentity: kind({
    body: PatientIdentity,
    version: 1,
    about: 'patient',
    chain: 'once',
    lasting: false,
    disagreement: 'critical',
  }),
  followUpStatus: kind({
    body: FollowUpStatus,
    version: 1,
    about: 'patient',
    chain: 'once',
    lasting: true,
    disagreement: 'critical',
  }),
  avkCourse: kind({
    body: AvkCourse,
    version: 1,
    about: 'patient',
    chain: 'once',
    lasting: true,
    disagreement: 'critical',
  }),
  doseSchedule: kind({
    body: DoseSchedule,
    version: 1,
    about: 'patient',
    chain: 'once',
    lasting: true,
    disagreement: 'critical',
  }),
  nextControl: kind({
    body: NextControl,
    version: 1,
    about: 'patient',
    chain: 'once',
    lasting: false,
    disagreement: 'critical',
  }),
  inrResult: kind({
    body: InrResult,
    version: 1,
    about: 'patient',
    chain: 'own',
    lasting: false,
    disagreement: 'critical',
  }),
  avkInterruption: kind({
    body: AvkInterruption,
    version: 1,
    about: 'patient',
    chain: 'own',
    lasting: true,
    disagreement: 'critical',
  }),
  careCircleMember: kind({
    body: CareCircleMember,
    version: 1,
    about: 'patient',
    chain: 'element',
    lasting: false,
    disagreement: 'soft',
  }),
  site: kind({ body: Site, version: 1, about: 'place', chain: 'own', lasting: false, disagreement: 'soft' }),
  member: kind({ body: Member, version: 1, about: 'place', chain: 'element', lasting: false, disagreement: 'soft' }),
} as const;

export type Kind = keyof typeof KINDS;
export type BodyOf<K extends Kind> = z.infer<(typeof KINDS)[K]['body']>;

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

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
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
    if (rules.lasting && head.validFrom === undefined) return malformed('validFrom', 'missing');
    if (head.chain !== expectedChain(head, known, body.data)) return malformed('chain', 'not the chain of this fact');
  }
  // The schemas above have vouched for head and body alike.
  return { outcome: 'known', fact: head as ClinicFact };
}

/** The chain a fact must be in; for kinds with their own chains only a first fact can be told. */
function expectedChain(head: FactHead, known: Kind, body: unknown): string {
  const rules = KINDS[known];
  if (rules.chain === 'own') return head.act === 'first' ? head.id : head.chain;
  if (rules.chain === 'once') return chainOf(head.patientId ?? head.site, known);
  if (known === 'member') {
    const member = body as Member;
    return chainOf(member.site, known, member.account);
  }
  return chainOf(head.patientId ?? head.site, known, careCircleElement(body as CareCircleMember));
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
