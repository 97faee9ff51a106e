import { Enrolment, type RegionContact } from '#store/regionContact.ts';
import { readSetting, writeSetting } from '#store/sealedSetting.ts';
import type { Session } from '#store/session.ts';
import type { SyncStore } from '#store/store.ts';
import { waitingGroups } from '#store/outbox.ts';
import { WaitingDigests } from '#store/waitingDigests.ts';
import { applyPage } from './applyPage.ts';
import { caughtUp } from './caughtUp.ts';
import { dropScope } from './dropScope.ts';
import { removeLeavers } from './leavers.ts';
import { readPositions, restartScope } from './positions.ts';
import { settle } from './settle.ts';

export function syncStoreOf(session: Session): SyncStore {
  const digests = new WaitingDigests(session);
  return {
    waitingGroups: (limit) => waitingGroups(session, limit),
    announces: () => digests.all(),
    async settle(verdicts) {
      await settle(session, verdicts);
      await digests.settled(verdicts.flatMap((verdict) => verdict.facts));
      await removeLeavers(session);
    },
    positions: () => readPositions(session),
    applyPage: (scope, page) => applyPage(session, scope, page),
    restart: (scope) => restartScope(session, scope),
    drop: (scope) => dropScope(session, scope),
    async enrolment() {
      const known = await readSetting(session, 'enrolment', Enrolment);
      return { publicKey: session.deviceKey.publicKey, known: known !== undefined, scopes: known?.scopes ?? [] };
    },
    enrolled: (scopes) => writeSetting(session, 'enrolment', { scopes }),
    async contact(at, skewMs) {
      await writeSetting(session, 'contact', { at, skewMs: Math.round(skewMs) } satisfies RegionContact);
      session.changes.tell({ kind: 'outbox' });
    },
    caughtUp: (at, heads) => caughtUp(session, at, heads),
  };
}
