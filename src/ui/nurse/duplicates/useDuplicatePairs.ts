import { useEffect, useState } from 'react';
import { type DuplicatePair, duplicatePairs } from '#domain/identity/duplicatePairs.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { inSlices } from '#ui/nurse/export/inSlices.ts';

export type SummaryPair = DuplicatePair<PatientSummary>;

export type PairSearch =
  | { readonly kind: 'searching'; readonly done: number }
  | { readonly kind: 'found'; readonly pairs: readonly SummaryPair[] };

/**
 * The pairs of a list that may be one person, searched again whenever a line moves. While it searches anew, what was found
 * before stands: a pair must not vanish under a finger.
 */
export function useDuplicatePairs(patients: readonly PatientSummary[]): PairSearch {
  const [search, setSearch] = useState<PairSearch>({ kind: 'searching', done: 0 });

  useEffect(() => {
    const stop = new AbortController();
    void inSlices(duplicatePairs(patients), {
      signal: stop.signal,
      onProgress: (done) => setSearch((now) => (now.kind === 'found' ? now : { kind: 'searching', done })),
    }).then((outcome) => {
      if (outcome.kind === 'done') setSearch({ kind: 'found', pairs: outcome.value });
    });
    return () => stop.abort();
  }, [patients]);

  return search;
}
