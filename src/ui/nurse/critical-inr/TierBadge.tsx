import type { CriticalTier } from '#domain/critical-inr/judgeInr.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** How soon an INR is to be seen to; nothing for one that is not critical. */
export function TierBadge({ tier }: { readonly tier: CriticalTier }) {
  const { tierShort } = useTexts().nurse.criticalInr;
  if (tier === 'none') return null;
  return (
    <Badge tone={tier === 'watch' ? 'warning' : 'critical'} icon="warning">
      {tierShort[tier]}
    </Badge>
  );
}
