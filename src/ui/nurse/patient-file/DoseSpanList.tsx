import { localDate } from '#domain/localDate.ts';
import { mgInWords } from '#ui/nurse/dose/doseWords.ts';
import type { CurveDose } from '#ui/shared/charts/inrCurve.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The steps under the curve, in words: for whoever cannot see them, and for whoever wants the figure. */
export function DoseSpanList({ doses }: { readonly doses: readonly CurveDose[] }) {
  const { dose, words } = useTexts().nurse;
  const format = useFormat();
  const day = (number: number) => format.day(localDate(number));
  return (
    <details className="disclosure">
      <summary>{dose.curve.list}</summary>
      {doses.length === 0 && <p className="small">{dose.curve.listNone}</p>}
      <ul className="dose-spans small">
        {doses.toReversed().map(({ from, to, mgPerDay, tablet }) => (
          <li key={from}>{dose.curve.span(day(from), day(to), mgInWords(mgPerDay, format), words.tablet(tablet))}</li>
        ))}
      </ul>
    </details>
  );
}
