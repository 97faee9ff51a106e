import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { ZoneBadge } from '#ui/shared/feedback/ZoneBadge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

import type { ShownPosition } from '#ui/nurse/patient-file/rangeOnDay.ts';

type Props = { readonly position: ShownPosition };

/** Where an INR stands, also where nobody can say. */
export function PositionBadge({ position }: Props) {
  const { words } = useTexts().nurse;
  if (position === 'toCheck') return <Badge tone="warning">{words.position.toCheck}</Badge>;
  if (position === 'unknown' || position === 'noRange') return <Badge>{words.position[position]}</Badge>;
  return <ZoneBadge zone={position} />;
}
