import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { ZoneBadge } from '#ui/shared/feedback/ZoneBadge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly position: 'below' | 'within' | 'above' | 'unknown' | 'noRange' };

/** Where an INR stands, also where nobody can say. */
export function PositionBadge({ position }: Props) {
  const { words } = useTexts().nurse;
  if (position === 'unknown' || position === 'noRange') return <Badge>{words.position[position]}</Badge>;
  return <ZoneBadge zone={position} />;
}
