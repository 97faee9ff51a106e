import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

export type Zone = 'below' | 'within' | 'above';

/** Also for legends of curves: the same zone has the same shape everywhere. */
export const ZONE_SHAPES: Readonly<Record<Zone, string>> = {
  below: 'M1 2h10L6 11z',
  within: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  above: 'M6 1l5 9H1z',
};

/** Where an INR stands against its range: colour, shape and word. */
export function ZoneBadge({ zone, words }: { readonly zone: Zone; readonly words?: 'shown' | 'hidden' }) {
  const word = useSharedTexts().zone[zone];
  return (
    <span className={`badge badge--${zone}`} title={word}>
      <svg className="zone-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={ZONE_SHAPES[zone]} />
      </svg>
      <span className={words === 'hidden' ? 'for-readers' : undefined}>{word}</span>
    </span>
  );
}
