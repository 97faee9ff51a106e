import { canonicalJson } from './canonicalJson.ts';
import { chainOfFirst } from './chainOfFirst.ts';
import { type ClinicFact, readFact } from './clinicFact.ts';
import { type BodyOf, type Kind, KINDS } from './kinds.ts';
import { LARGEST_GROUP } from './factHead.ts';
import type { LocalDate } from '#domain/localDate.ts';

/** A fact beside the bytes it came as. The bytes are what is kept, sent and signed. */
export type WrittenFact = { readonly fact: ClinicFact; readonly bytes: string };

/** Who writes, where, on what, and by which clock: everything of a fact that no screen decides. */
export type Pen = {
  readonly author: string;
  readonly authorRole: string;
  readonly site: string;
  readonly device: string;
  /** The next UUIDv7: strictly greater than any this tablet ever made. */
  newId(): string;
  now(): { readonly instant: string; readonly skewMs: number | null };
};

/** The one head a screen showed when its user acted. */
export type SeenHead = { readonly chain: string; readonly head: string };

/** What a person meant, before it has an id, an author or a time. */
export type Intent = { [K in Kind]: IntentOf<K> }[Kind];
type Common = { readonly patientId?: string; readonly reads?: readonly string[] };
type Writing<K extends Kind> = Common & { readonly kind: K; readonly body: BodyOf<K>; readonly validFrom?: LocalDate };
export type IntentOf<K extends Kind> =
  | (Writing<K> & { readonly act: 'first'; readonly reason?: string })
  | (Writing<K> & { readonly act: 'change'; readonly seen: SeenHead; readonly reason?: string })
  | (Writing<K> & {
      readonly act: 'correction';
      readonly seen: SeenHead;
      readonly target: string;
      readonly reason: string;
    })
  | (Common & {
      readonly act: 'enteredInError';
      readonly kind: K;
      readonly seen: SeenHead;
      readonly target: string;
      readonly reason: string;
    })
  | (Common & {
      readonly act: 'settlement';
      readonly kind: K;
      readonly chain: string;
      readonly heads: readonly string[];
      readonly keeps: string;
      readonly reason: string;
    });

/**
 * Turns what one action meant into the facts of one group, bytes made once and for all.
 *
 * @param intents  1 to 40, in the order they are to be read
 * @throws RangeError for an empty or oversized group, TypeError for an intent that is no valid fact: both are bugs of
 *         the screen, and must be heard of before anything is stored.
 */
export function composeGroup(intents: readonly Intent[], pen: Pen): readonly WrittenFact[] {
  if (intents.length === 0 || intents.length > LARGEST_GROUP) {
    throw new RangeError(`a group holds 1 to ${LARGEST_GROUP} facts, not ${intents.length}`);
  }
  const writtenAt = pen.now();
  let group: string | undefined;
  return intents.map((intent) => {
    const id = pen.newId();
    group ??= id;
    return written({
      id,
      kind: intent.kind,
      v: KINDS[intent.kind].version,
      ...(intent.patientId === undefined ? {} : { patientId: intent.patientId }),
      ...placeInChain(intent, id, pen.site),
      group,
      reads: intent.reads ?? [],
      author: pen.author,
      authorRole: pen.authorRole,
      site: pen.site,
      device: pen.device,
      writtenAt,
    });
  });
}

function placeInChain(intent: Intent, id: string, site: string): object {
  switch (intent.act) {
    case 'first':
      return {
        act: intent.act,
        chain: chainOfFirst(intent.kind, { id, owner: intent.patientId ?? site, body: intent.body }),
        supersedes: [],
        ...because(intent),
        ...saying(intent),
      };
    case 'change': {
      const { chain, head } = intent.seen;
      return { act: intent.act, chain, supersedes: [head], ...because(intent), ...saying(intent) };
    }
    case 'correction': {
      const { seen, target, reason } = intent;
      return { act: intent.act, chain: seen.chain, supersedes: [seen.head], target, reason, ...saying(intent) };
    }
    case 'enteredInError': {
      const { seen, target, reason } = intent;
      return { act: intent.act, chain: seen.chain, supersedes: [seen.head], target, reason, body: {} };
    }
    case 'settlement': {
      const { chain, heads, keeps, reason } = intent;
      return { act: intent.act, chain, supersedes: heads, target: keeps, reason, body: {} };
    }
  }
}

function because({ reason }: { readonly reason?: string }): object {
  return reason === undefined ? {} : { reason };
}

function saying(intent: { readonly body: object; readonly validFrom?: LocalDate }): object {
  return { body: intent.body, ...(intent.validFrom === undefined ? {} : { validFrom: intent.validFrom }) };
}

function written(fact: object): WrittenFact {
  const bytes = canonicalJson(fact);
  const read = readFact(bytes);
  if (read.outcome !== 'known') throw new TypeError(`not a valid fact: ${JSON.stringify(read)}`);
  return { fact: read.fact, bytes };
}
