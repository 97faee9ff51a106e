import { latestOf } from '#facts/fold.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { DoseBasis } from './doseIntents.ts';

/** As many INRs as somebody looks at before deciding a dose. */
const INRS_SHOWN = 6;

/** An INR that a dose may be based on: all that people say of it, while they disagree. */
export type BasisInr = { readonly chain: string; readonly said: readonly WritingFact<'inrResult'>[] };

/** The last INRs of a file, newest first. Those that a dose named already are shown however old they are. */
export function basisInrs({ inrs }: Pick<PatientFile, 'inrs'>, named: readonly string[] = []): readonly BasisInr[] {
  const standing = inrs
    .map(({ chain, lines }) => ({ chain, said: lines.flatMap((line) => latestOf(line) ?? []) }))
    .filter(({ said }) => said.length > 0)
    .toSorted((a, b) => (lastSampled(a) < lastSampled(b) ? 1 : -1));
  return standing.filter(({ said }, at) => at < INRS_SHOWN || said.some(({ id }) => named.includes(id)));
}

/** What the fact names: every value that was shown of an INR, taken or left out. */
export function doseBasis(shown: readonly BasisInr[], leftOut: readonly string[]): DoseBasis {
  const idsOf = (inrs: readonly BasisInr[]) => inrs.flatMap(({ said }) => said.map(({ id }) => id));
  return {
    reads: idsOf(shown.filter(({ chain }) => !leftOut.includes(chain))),
    setAside: idsOf(shown.filter(({ chain }) => leftOut.includes(chain))),
  };
}

function lastSampled({ said }: BasisInr): string {
  return (
    said
      .map(({ id, body: { sampledAt } }) => `${sampledAt.date} ${sampledAt.time ?? ''} ${id}`)
      .toSorted()
      .at(-1) ?? ''
  );
}
