import type { LocalDate } from '#domain/localDate.ts';
import type { CriticalContext } from '#facts/criticalContext.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type ResultToClose, resultsToClose } from '#facts/resultsToClose.ts';
import type { PatientSummary, SummaryOpenResult } from '#store/patientSummary.ts';

/** The results of which nobody named has been told yet, the most pressing first. */
export function openResultsOf(
  file: PatientFile,
  asOf: LocalDate,
  context: CriticalContext,
): Pick<PatientSummary, 'openResults'> {
  const open = resultsToClose(file, asOf, context).filter(({ state }) => state.kind !== 'closed');
  return { openResults: open.map((result) => summaryOf(file, result)) };
}

function summaryOf(file: PatientFile, result: ResultToClose): SummaryOpenResult {
  const { chain, inr, date, verdict, state, owner, deadline } = result;
  const settled = file.inrs.some((one) => one.chain === chain && !isDisagreement(one));
  return {
    chain,
    date,
    comparator: inr.comparator,
    value: inr.value,
    disputed: settled ? 'no' : 'yes',
    tier: verdict.tier,
    reasons: verdict.reasons,
    judgedBy: verdict.judgedBy,
    rules: verdict.rules,
    state,
    owner,
    deadline,
  };
}
