import type { TtrConvention } from '#domain/ttr/ttrConvention.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** By which rules the figure was counted: without them two figures cannot be compared. */
export function ConventionCard({ convention }: { readonly convention: TtrConvention }) {
  const { ttr: texts } = useTexts().nurse;
  const { maxGapDays, excludeInitialDays, interruptions, hospitalStays, sameDay, beforeFirstRange } = convention;
  return (
    <Card title={texts.convention}>
      <p>
        <strong>{texts.conventionName(convention.name, convention.version)}</strong>
      </p>
      <ul>
        <li>{texts.interpolation}</li>
        <li>{maxGapDays === null ? texts.noGapRule : texts.gapRule(maxGapDays)}</li>
        <li>{excludeInitialDays === 0 ? texts.noInitialRule : texts.initialRule(excludeInitialDays)}</li>
        {beforeFirstRange === 'leaveOut' && <li>{texts.beforeFirstRangeRule}</li>}
        <li>{texts.interruptionRule[interruptions]}</li>
        {hospitalStays === 'drop' && <li>{texts.hospitalStayRule}</li>}
        <li>{texts.sameDayRule[sameDay]}</li>
        <li>{texts.censoredRule}</li>
      </ul>
      <p className="small soft">{texts.source(texts.sourceOf(convention.name, convention.source))}</p>
    </Card>
  );
}
