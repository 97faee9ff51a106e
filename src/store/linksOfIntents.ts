import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { type ChainState, latestOf } from '#facts/fold.ts';
import { chainsByKind, foldPatient } from '#facts/patientFile.ts';
import { KINDS } from '#facts/kinds.ts';
import { meetingLines, type MetLine } from '#facts/linkedChain.ts';
import { countingFacts } from './countingFacts.ts';
import { readJoined } from './linksOpened.ts';
import { readOwner } from './packs/ownerFacts.ts';
import type { Session } from './session.ts';

/** Intents that build on what stands: only these need to know whose it is. */
type Building = Exclude<Intent, { readonly act: 'first' }>;

/** The facts of a person whose files were joined. */
type Person = { readonly byId: ReadonlyMap<string, ClinicFact>; readonly met: ReadonlyMap<string, MetLine> };

/**
 * Puts what builds on a fact in the file of that fact, where a screen shows several files of a person as one.
 *
 * A chain has one patient, and facts never move: a screen opened by one of them may correct an INR of the other. A change
 * names, in its `reads`, what the other files said that it stands for; a settlement between files is a change of the one
 * that is kept, which names the heads it answers (decision 0008).
 */
export async function inTheirFiles(session: Session, intents: readonly Intent[]): Promise<readonly Intent[]> {
  const people = new Map<string, Person | undefined>();
  const placed: Intent[] = [];
  for (const intent of intents) {
    const { patientId } = intent;
    if (intent.act === 'first' || patientId === undefined) {
      placed.push(intent);
      continue;
    }
    if (!people.has(patientId)) people.set(patientId, await personOf(session, patientId));
    const person = people.get(patientId);
    placed.push(person === undefined ? intent : inItsFile(intent, person));
  }
  return placed;
}

/** Nothing for a patient with one file, as nearly everybody is. */
async function personOf(session: Session, patientId: string): Promise<Person | undefined> {
  const own = countingFacts(await readOwner(session, patientId));
  const joined = await readJoined(session, patientId, foldPatient(patientId, own).links);
  if (joined.length === 0) return undefined;
  const facts = [...own, ...joined.flatMap(countingFacts)];
  const lines = [...chainsByKind(facts).values()].filter(isOnceEach).flatMap(meetingLines);
  return {
    byId: new Map(facts.map((fact) => [fact.id, fact])),
    met: new Map(lines.map((met) => [met.line.head.id, met])),
  };
}

function isOnceEach([first]: readonly ChainState[]): boolean {
  return first !== undefined && KINDS[first.kind].chain === 'once';
}

function inItsFile(intent: Building, person: Person): Intent {
  if (intent.act === 'settlement') return settled(intent, person);
  const seen = person.byId.get(intent.seen.head);
  if (seen?.patientId === undefined) return intent;
  const covered = intent.act === 'enteredInError' ? [] : coveredBy(person, [seen.id]);
  return { ...intent, patientId: seen.patientId, ...reading(intent, covered) };
}

function settled(intent: Extract<Intent, { act: 'settlement' }>, person: Person): Intent {
  const { heads, keeps, reason } = intent;
  const kept = person.byId.get(keeps);
  if (kept?.patientId === undefined) return intent;
  const { patientId, chain } = kept;
  const here = heads.filter((head) => person.byId.get(head)?.chain === chain);
  const elsewhere = heads.filter((head) => !here.includes(head));
  const answered = [...elsewhere, ...coveredBy(person, heads)];
  if (here.length > 1) return { ...intent, patientId, chain, heads: here, ...reading(intent, answered) };
  const line = person.met.get(keeps)?.line;
  const says = line && latestOf(line);
  if (says === undefined) return intent;
  const said = {
    act: 'change',
    kind: says.kind,
    patientId,
    seen: { chain, head: keeps },
    body: says.body,
    ...(says.validFrom === undefined ? {} : { validFrom: says.validFrom }),
    ...reading(says, answered),
    reason,
  };
  // A fact's kind and body belong together; the compiler cannot follow the pair through a union of kinds.
  return said as Intent;
}

function coveredBy({ met }: Person, heads: readonly string[]): readonly string[] {
  return heads.flatMap((head) => met.get(head)?.covers ?? []);
}

function reading({ reads = [] }: { readonly reads?: readonly string[] }, more: readonly string[]) {
  return more.length === 0 && reads.length === 0 ? {} : { reads: [...new Set([...reads, ...more])] };
}
