import type { LogWriting } from '#server/log/regionLog.ts';
import type { GroupFact } from './readWireGroup.ts';

/** One line for each page or file that left the app: who took it and on which tablet, whoever has brought the fact. */
export async function traceExport(log: LogWriting, { fact }: GroupFact): Promise<void> {
  const listed = fact.body['patients'];
  const patients = fact.patientId === undefined && typeof listed === 'number' ? listed : 1;
  const who = { account: fact.author, device: fact.device };
  await log.writeTrace({ what: 'export', scopes: [], patients, facts: 0 }, who);
}
