import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { Figure, WhyMissing } from './figures.ts';
import type { FiguresByPeriod } from './FiguresCard.tsx';
import { type Period, PERIODS } from './period.ts';

/** Why figures are missing, in words, once each and with their periods. */
export function MissingReasons({ figures }: { readonly figures: FiguresByPeriod }) {
  const texts = useTexts().nurse;
  const reasons = periodsByReason(figures);
  if (reasons.size === 0) return null;
  return (
    <ul className="missing-reasons small">
      {[...reasons].map(([why, periods]) => (
        <li key={why}>
          <strong>{periods.map((period) => texts.patientFile.period[period]).join(', ')}</strong>
          {` – ${texts.figures.missing[why]}`}
        </li>
      ))}
    </ul>
  );
}

function periodsByReason(figures: FiguresByPeriod): ReadonlyMap<WhyMissing, readonly Period[]> {
  const reasons = new Map<WhyMissing, Period[]>();
  for (const period of PERIODS) {
    for (const why of whysOf(Object.values(figures[period]))) {
      const periods = reasons.get(why) ?? [];
      if (!periods.includes(period)) periods.push(period);
      reasons.set(why, periods);
    }
  }
  return reasons;
}

function whysOf(values: readonly (Figure | string)[]): readonly WhyMissing[] {
  return values.flatMap((value) => (typeof value !== 'string' && 'why' in value ? [value.why] : []));
}
