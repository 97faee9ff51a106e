import type { ProposedControl } from '#domain/follow-up/proposedControl.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ControlProposal } from './ControlProposal.tsx';

type Props = { readonly offers: readonly ProposedControl[]; readonly onTake: (day: LocalDate) => void };

/** What the guideline proposes here: the earliest on top, the other situations of the patient one touch away. */
export function ControlOffers({ offers, onTake }: Props) {
  const { proposal: texts } = useTexts().nurse.nextControl;
  const [first, ...others] = offers;
  if (first === undefined) return <p className="soft">{texts.nothing}</p>;
  return (
    <section className="stack stack--tight" aria-label={texts.title}>
      <ControlProposal proposal={first} onTake={onTake} />
      {others.length > 0 && (
        <details className="disclosure">
          <summary>{texts.others(others.length)}</summary>
          <div className="stack stack--tight">
            {others.map((offer) => (
              <ControlProposal key={offer.situation} proposal={offer} onTake={onTake} />
            ))}
          </div>
        </details>
      )}
      <p className="small soft">{texts.neverImposed}</p>
    </section>
  );
}
