import type { WritingFact } from '#facts/clinicFact.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import { type ChainState, isDisagreement, latestOf } from '#facts/fold.ts';
import type { Kind } from '#facts/kinds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { attemptsAbout } from '#facts/resultsToClose.ts';

/** What stands of one step, and the head a change of it goes on with; none while people disagree on it. */
export type Recorded<K extends Kind> = { readonly fact: WritingFact<K>; readonly seen: SeenHead | undefined };

/** All that was written about one result, step by step. */
export type ClosingRecord = {
  readonly checklist: Recorded<'inrChecklist'> | undefined;
  readonly decision: Recorded<'inrDecision'> | undefined;
  /** The next control, when it was set after this very result. */
  readonly control: WritingFact<'nextControl'> | undefined;
  /** Oldest first. */
  readonly attempts: readonly WritingFact<'contactAttempt'>[];
  readonly notes: readonly WritingFact<'note'>[];
  /** Steps of a critical INR, oldest first. */
  readonly criticalSteps: readonly WritingFact<'criticalInrStep'>[];
};

export function closingRecord(file: PatientFile, inr: string): ClosingRecord {
  return {
    checklist: lastAbout(file.checklists, inr),
    decision: lastAbout(file.decisions, inr),
    control: file.nextControl?.lines.map(latestOf).find((control) => control?.body.inr === inr),
    attempts: attemptsAbout(file, inr),
    notes: file.notes
      .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
      .filter(({ body }) => body.about === inr)
      .toSorted(byWriting),
    criticalSteps: file.criticalSteps
      .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
      .filter(({ body }) => body.inr === inr)
      .toSorted(byWriting),
  };
}

/** Two colleagues may both have filled in a step without knowing of each other: the later one is shown. */
function lastAbout<K extends 'inrChecklist' | 'inrDecision'>(
  states: readonly ChainState<K>[],
  inr: string,
): Recorded<K> | undefined {
  return states
    .flatMap((state): readonly Recorded<K>[] => {
      const fact = latestOf(state.lines[0]);
      if (fact === undefined || fact.body['inr'] !== inr) return [];
      const seen = isDisagreement(state) ? undefined : { chain: state.chain, head: state.lines[0].head.id };
      return [{ fact, seen }];
    })
    .toSorted((one, other) => byWriting(one.fact, other.fact))
    .at(-1);
}

function byWriting(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
