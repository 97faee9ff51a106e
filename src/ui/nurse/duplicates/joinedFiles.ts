import { foldChain, latestOf } from '#facts/fold.ts';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { linksOf, linksSaid } from '#facts/links.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';

/** One of the files of a person whose files were joined. */
export type JoinedFile = {
  readonly patientId: string;
  /** Who the patient is by that file alone. */
  readonly identity: PatientIdentity | undefined;
  readonly reference: string | undefined;
  readonly inrs: number;
  /** `yes`: hers is the identity that every screen shows. */
  readonly shown: 'yes' | 'no';
  /** The last word on its being joined to the others. */
  readonly link: ClinicFact<'patientLink'> | undefined;
};

/** The files in a file, the one it was opened by first. */
export function joinedFiles(file: PatientFile): readonly JoinedFile[] {
  return [file.patientId, ...file.joined].map((patientId) => {
    const own = (fact: ClinicFact) => fact.patientId === patientId;
    const identity = foldChain(file.identity?.history.filter(own) ?? []);
    const provisional = foldChain(file.provisional?.history.filter(own) ?? []);
    return {
      patientId,
      identity: identity && latestOf(identity.lines[0])?.body,
      reference: provisional && latestOf(provisional.lines[0])?.body.reference,
      inrs: file.inrs.filter(({ history, lines }) => history[0]?.patientId === patientId && lines[0].entries.length > 0)
        .length,
      shown: file.identity?.lines[0].head.patientId === patientId ? 'yes' : 'no',
      link: lastLink(file, patientId),
    };
  });
}

/** Files of which this one says that they are the same person's, and which are not in it: not on this tablet. */
export function joinedElsewhere(file: PatientFile): number {
  const here = new Set([file.patientId, ...file.joined]);
  const said = [...here].flatMap((id) =>
    [...linksSaid(linksOf(file.links, id))].flatMap(([other, state]) => (state === 'joined' ? [other] : [])),
  );
  return new Set(said.filter((other) => !here.has(other))).size;
}

function lastLink(file: PatientFile, patientId: string): ClinicFact<'patientLink'> | undefined {
  const heads = linksOf(file.links, patientId).flatMap(({ lines }) => lines.map((line) => latestOf(line)));
  return heads
    .filter((fact) => fact?.body.state === 'joined')
    .toSorted((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? 1 : -1))[0];
}
