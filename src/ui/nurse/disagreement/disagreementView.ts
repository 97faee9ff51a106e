import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import type { Kind } from '#facts/kinds.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { latestOf, type ChainState } from '#facts/fold.ts';
import { doubtfulDuplicates, inrsShown, type ReadInr } from '#facts/readings.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { FactState, OpenedPatient, Places } from '#store/store.ts';

/** One of the values that people wrote without knowing of each other. */
export type Claim = {
  readonly head: string;
  /** What the head says; nothing when it says that the entry was an error. */
  readonly says: WritingFact | undefined;
  readonly act: ClinicFact['act'];
  readonly author: string | undefined;
  readonly writtenAt: string;
  readonly reason: string | undefined;
  readonly state: FactState;
};

export type DisagreementView = { readonly chain: string; readonly kind: Kind; readonly claims: readonly Claim[] };

/** Each disagreement with all its values side by side: none is put forward by a clock. */
export function disagreementViews({ file, states }: OpenedPatient, places: Places): readonly DisagreementView[] {
  return file.disagreements.map((state) => ({
    chain: state.chain,
    kind: state.kind,
    claims: state.lines.map((line) => ({
      head: line.head.id,
      says: latestOf(line),
      act: line.head.act,
      author: places.people.get(line.head.author)?.name,
      writtenAt: line.head.writtenAt.instant,
      reason: line.head.reason,
      state: states.get(line.head.id) ?? { kind: 'sent' },
    })),
  }));
}

/** One fact that supersedes all heads and keeps one. */
export function settlementIntent(
  patientId: string,
  { chain, kind, claims }: DisagreementView,
  keeps: string,
  reason: string,
): Intent {
  const heads = claims.map((claim) => claim.head);
  // The compiler does not pair a union of kinds with the union of their intents; a settlement has no body to mismatch.
  return { act: 'settlement', kind, patientId, chain, heads, keeps, reason } as Intent;
}

/** INRs of one day that nothing tells apart, each with the chain that an error is declared in. */
export type DuplicateView = {
  readonly date: ReadInr['date'];
  readonly inrs: readonly { readonly inr: ReadInr; readonly state: ChainState<'inrResult'> }[];
};

export function duplicateViews(file: PatientFile): readonly DuplicateView[] {
  const chains = new Map(file.inrs.map((state) => [state.chain, state]));
  return doubtfulDuplicates(inrsShown(file)).map(({ date, inrs }) => ({
    date,
    inrs: inrs.flatMap((inr) => {
      const state = chains.get(inr.chain);
      return state === undefined ? [] : [{ inr, state }];
    }),
  }));
}
