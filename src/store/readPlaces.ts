import { latestOf } from '#facts/fold.ts';
import { chainsByKind } from '#facts/patientFile.ts';
import type { ChainState } from '#facts/fold.ts';
import { readOwner } from './packs/ownerFacts.ts';
import { countingFacts } from './readPatient.ts';
import type { Session } from './session.ts';
import type { Places } from './store.ts';
import { PLACES } from './tabletDb.ts';

/** Names behind authors and sites. The user and his own place are known before the region has told anything. */
export async function readPlaces(session: Session): Promise<Places> {
  const owner = await readOwner(session, PLACES);
  const chains = chainsByKind(countingFacts(owner));
  const { account } = session.user;
  const people = new Map([[account.id, { name: account.name, role: account.role as string }]]);
  for (const state of (chains.get('member') ?? []) as unknown as readonly ChainState<'member'>[]) {
    const member = latestOf(state.lines[0])?.body;
    if (member !== undefined) people.set(member.account, { name: member.name, role: member.role });
  }
  const { id, name, town } = account.site;
  const sites = new Map([[id, { name, town, telephone: undefined as string | undefined }]]);
  for (const state of (chains.get('site') ?? []) as unknown as readonly ChainState<'site'>[]) {
    const site = latestOf(state.lines[0])?.body;
    if (site !== undefined) {
      sites.set(state.chain, { name: site.name, town: site.town, telephone: site.telephone });
    }
  }
  return { people, sites };
}
