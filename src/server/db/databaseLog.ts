import type { Kysely } from 'kysely';
import { enrolDevice } from '#server/device/enrolDevice.ts';
import type { LogReading, LogWriting, RegionLog } from '#server/log/regionLog.ts';
import {
  appendGroups,
  bringPatients,
  keepApart,
  noteContact,
  publish,
  replaceCircle,
  replaceLink,
  writeTrace,
} from './factLog.ts';
import { inRequest, type RequestTransaction } from './inRequest.ts';
import { inSavepoint } from './inSavepoint.ts';
import {
  circleFacts,
  circlesOf,
  factsAbout,
  factsOfPatients,
  heldAbout,
  linkFacts,
  linksOf,
  lockPatients,
  signersOf,
} from './judgingReads.ts';
import { readBytes, readClocks, readRowsAfter } from './logReads.ts';
import type { Tables } from './tables.ts';

/** The log on PostgreSQL, or on PGlite: a request is a transaction under the unprivileged role. */
export function databaseLog(db: Kysely<Tables>): RegionLog {
  return {
    write: (context, work) => inRequest(db, context, 'push', (tx) => work(databaseWriting(tx))),
    read: (context, work) => inRequest(db, context, 'pull', (tx) => work(databaseReading(tx))),
    enrol: (enrolment) => enrolDevice(db, enrolment),
  };
}

export function databaseWriting(tx: RequestTransaction): LogWriting {
  return {
    lockPatients: (ids) => lockPatients(tx, ids),
    factsAbout: (ids, chains) => factsAbout(tx, ids, chains),
    signersOf: (devices) => signersOf(tx, devices),
    circlesOf: (patients) => circlesOf(tx, patients),
    linksOf: (patients) => linksOf(tx, patients),
    linkFacts: (chains) => linkFacts(tx, chains),
    circleFacts: (chains) => circleFacts(tx, chains),
    factsOfPatients: (patients) => factsOfPatients(tx, patients),
    heldAbout: (patients) => heldAbout(tx, patients),
    appendGroups: (groups, sender) => appendGroups(tx, groups, sender),
    bringPatients: (patients, group) => bringPatients(tx, patients, group),
    replaceCircle: (patient, circle) => replaceCircle(tx, patient, circle),
    replaceLink: (pair, state) => replaceLink(tx, pair, state),
    publish: (feeds) => publish(tx, feeds),
    keepApart: (apart, sender) => keepApart(tx, apart, sender),
    noteContact: (device, announces, scopes) => noteContact(tx, device, announces, scopes),
    writeTrace: (line, sender) => writeTrace(tx, line, sender),
    inSavepoint: (write) => inSavepoint(tx, write),
  };
}

function databaseReading(tx: RequestTransaction): LogReading {
  return {
    clocks: () => readClocks(tx),
    rowsAfter: (scope, from, most) => readRowsAfter(tx, scope, { from, most }),
    bytesOf: (facts) => readBytes(tx, facts),
  };
}
