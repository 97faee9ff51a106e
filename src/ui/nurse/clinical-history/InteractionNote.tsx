import { avkInteraction } from '#domain/interactions/avkInteractions.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { InteractionBadge } from './InteractionBadge.tsx';

/** What a medicine does to somebody under AVK, by whom it is said; nothing is said of one that stands not in the list. */
export function InteractionNote({ code }: { readonly code: string }) {
  const { medicine } = useTexts().nurse.clinicalHistory;
  if (code === '') return <p className="small soft">{medicine.noInteraction}</p>;
  const interaction = avkInteraction(code);
  if (interaction === undefined) return <p className="small">{medicine.unknownInteraction}</p>;
  return (
    <div className="stack stack--tight">
      <p className="row">
        <InteractionBadge code={code} /> <span className="small">{medicine.interactions[interaction.code]}</span>
      </p>
      <p className="small">{interaction.effects.map((effect) => medicine.effects[effect]).join(' · ')}</p>
      <p className="small soft">{medicine.source(medicine.sources[interaction.source])}</p>
    </div>
  );
}
