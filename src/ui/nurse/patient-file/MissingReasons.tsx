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
    for (const why of deepestReasons(Object.values(figures[period]).flatMap(whyOf))) {
      reasons.set(why, [...(reasons.get(why) ?? []), period]);
    }
  }
  return reasons;
}

function whyOf(value: Figure | string): readonly WhyMissing[] {
  return typeof value !== 'string' && 'why' in value ? [value.why] : [];
}

/** Reasons that explain all others: with no INR at all, that no interval can be evaluated goes without saying. */
const DEEPEST: readonly WhyMissing[] = ['too-many-disputes', 'no-range-at-first-inr', 'no-inr', 'fewer-than-two-inrs'];

function deepestReasons(whys: readonly WhyMissing[]): readonly WhyMissing[] {
  const deepest = DEEPEST.find((why) => whys.includes(why));
  return deepest === undefined ? [...new Set(whys)].slice(0, 1) : [deepest];
}
