import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { BasisInr } from './doseBasis.ts';

type Props = {
  readonly inrs: readonly BasisInr[];
  /** Chains of those that the dose is not based on. */
  readonly leftOut: readonly string[];
  readonly onLeftOut: (leftOut: readonly string[]) => void;
};

/** The INRs before the eyes of whoever decides: all taken, each one touch from being left out. */
export function BasisChoice({ inrs, leftOut, onLeftOut }: Props) {
  const { entry, sheet } = useTexts().nurse.dose;
  const format = useFormat();
  const today = useToday();
  if (inrs.length === 0) return <p>{entry.basisNone}</p>;

  function words({ said }: BasisInr): string {
    const values = said.map(({ body: { inr, sampledAt } }) =>
      entry.basisInr(format.inr(inr), format.day(sampledAt.date), format.dayFrom(sampledAt.date, today)),
    );
    return values.length < 2 ? values.join('') : `${values.join(' / ')} : ${sheet.inrToCheck}`;
  }

  function toggle(chain: string) {
    onLeftOut(leftOut.includes(chain) ? leftOut.filter((other) => other !== chain) : [...leftOut, chain]);
  }

  return (
    <fieldset className="segments dose-basis">
      <legend>{entry.basis}</legend>
      <p className="field-hint">{entry.basisHelp}</p>
      {inrs.map((inr) => (
        <label key={inr.chain} className="checkbox">
          <input type="checkbox" checked={!leftOut.includes(inr.chain)} onChange={() => toggle(inr.chain)} />
          <span>{words(inr)}</span>
        </label>
      ))}
    </fieldset>
  );
}
