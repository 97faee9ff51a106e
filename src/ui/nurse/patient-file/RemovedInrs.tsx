import { isWriting } from '#facts/clinicFact.ts';
import type { ChainState } from '#facts/fold.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly chains: readonly ChainState<'inrResult'>[]; readonly onHistory: (chain: string) => void };

/** INRs entered in error: they count nowhere, and can still be opened. */
export function RemovedInrs({ chains, onHistory }: Props) {
  const { table } = useTexts().nurse.patientFile;
  const format = useFormat();
  if (chains.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{table.removed(chains.length)}</summary>
      <ul className="stack stack--tight">
        {chains.map((chain) => {
          const fact = chain.history.findLast((one) => isWriting(one));
          if (fact === undefined) return null;
          const named = [format.inr(fact.body.inr), format.day(fact.body.sampledAt.date)] as const;
          return (
            <li key={chain.chain} className="row">
              <s>{named.join(', ')}</s>
              <Button look="quiet" aria-label={table.historyOf(...named)} onClick={() => onHistory(chain.chain)}>
                {table.history}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
