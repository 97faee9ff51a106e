import { latestOf, type ChainState } from '#facts/fold.ts';
import type { BodyOf, Kind } from '#facts/kinds.ts';
import { chainsByKind } from '#facts/patientFile.ts';
import { criticalRulesOf } from '#facts/criticalContext.ts';
import { placeRules } from '#facts/complexityRules.ts';
import { readOwner } from './packs/ownerFacts.ts';
import { countingFacts } from './countingFacts.ts';
import type { Session } from './session.ts';
import type { Carer, PlaceOfCare, Places } from './store.ts';
import { PLACES } from './tabletDb.ts';

/** Names behind authors and sites. The user and his own place are known before the region has told anything. */
export async function readPlaces(session: Session): Promise<Places> {
  const chains = chainsByKind(countingFacts(await readOwner(session, PLACES)));
  const { account } = session.user;
  const own = { name: account.name, role: account.role as string, site: account.site.id };
  const people: [string, Person][] = [[account.id, own]];
  for (const { body } of latest(chains, 'member')) {
    // Who has left keeps his name behind what he wrote, and no place where he could be found.
    people.push([body.account, { name: body.name, role: body.role, site: placeOfMember(body) }]);
  }
  const { id, name, town } = account.site;
  const ownPlace: PlaceOfCare = { name, town, telephone: undefined };
  return {
    people: new Map(people),
    sites: new Map([[id, ownPlace], ...latest(chains, 'site').map(placeOf)]),
    professionals: new Map(latest(chains, 'professional').map(carerOf)),
    complexPatient: placeRules(chainsOf(chains, 'ruleSet'), account.site.id),
    criticalInr: criticalRulesOf(chainsOf(chains, 'ruleSet'), account.site.id),
  };
}

type Person = { readonly name: string; readonly role: string; readonly site: string | undefined };

function placeOfMember({ state, site }: BodyOf<'member'>): string | undefined {
  return state === 'left' ? undefined : site;
}

function placeOf({ chain, body }: Latest<'site'>): [string, PlaceOfCare] {
  const { name, town, telephone, type, finess } = body;
  return [chain, { name, town, telephone, type, finess }];
}

function carerOf({ chain, body }: Latest<'professional'>): [string, Carer] {
  const { name, profession, rpps, site, telephone } = body;
  return [chain, { name, profession, rpps, site, telephone }];
}

type Latest<K extends Kind> = { readonly chain: string; readonly body: BodyOf<K> };

/** What each chain of a kind says now; a chain of which everything was entered in error says nothing. */
function latest<K extends Kind>(chains: ReturnType<typeof chainsByKind>, kind: K): readonly Latest<K>[] {
  return chainsOf(chains, kind).flatMap(({ chain, lines }) => {
    const fact = latestOf(lines[0]);
    return fact === undefined ? [] : [{ chain, body: fact.body as BodyOf<K> }];
  });
}

function chainsOf<K extends Kind>(chains: ReturnType<typeof chainsByKind>, kind: K): readonly ChainState<K>[] {
  // A chain has one kind, and these were grouped by it.
  return (chains.get(kind) ?? []) as unknown as readonly ChainState<K>[];
}
