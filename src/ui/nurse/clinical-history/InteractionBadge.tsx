import type { InteractionClass } from '#domain/interactions/avkInteraction.ts';
import { avkInteraction } from '#domain/interactions/avkInteractions.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

const TONES = {
  contraindicated: 'critical',
  notRecommended: 'warning',
  precaution: 'accent',
} as const satisfies Readonly<Record<InteractionClass, string>>;

/** « contre-indiqué », « déconseillé », « précaution » : the word says it, the colour only helps to find it. */
export function InteractionBadge({ code }: { readonly code: string }) {
  const { medicine } = useTexts().nurse.clinicalHistory;
  const interaction = avkInteraction(code);
  if (interaction === undefined) return <Badge tone="warning">{medicine.unknownInteraction}</Badge>;
  return (
    <Badge tone={TONES[interaction.class]} icon={interaction.class === 'precaution' ? 'info' : 'warning'}>
      {medicine.classes[interaction.class]}
    </Badge>
  );
}
