import { useState } from 'react';
import type { Places } from '#store/store.ts';
import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CARER_ROLES, type CarerChoice, type CarerOffer, type CarerRole, carersOffered } from './carersOffered.ts';
import { NewCarerForm } from './NewCarerForm.tsx';

type Props = {
  readonly places: Places;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (role: CarerRole, choice: CarerChoice) => void;
};

/** The role first, then somebody of the directory found by typing; who is not there is added to it for everybody. */
export function CarerSearch({ places, chosen, onChosen }: Props) {
  const { careCircle } = useTexts().nurse;
  const [role, setRole] = useState<CarerRole>();
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState<'no' | 'yes'>('no');

  function choose(choice: CarerChoice) {
    if (role === undefined) return;
    onChosen(role, choice);
    setRole(undefined);
    setTyped('');
    setAdding('no');
  }

  return (
    <div className="stack">
      <ChoiceField
        legend={careCircle.roleLegend}
        options={CARER_ROLES.map((one) => ({ value: one, label: careCircle.roles[one] }))}
        value={role}
        onChoose={(one) => {
          setRole(one);
          setAdding('no');
        }}
      />
      {role !== undefined && adding === 'no' && (
        <>
          <TextField
            type="search"
            label={careCircle.search}
            hint={careCircle.searchHint}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            // Enter in a search must not send the form around it.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <Offers places={places} role={role} typed={typed} chosen={chosen} onChosen={choose} />
          <Button icon="add" onClick={() => setAdding('yes')}>
            {careCircle.addNew[role]}
          </Button>
        </>
      )}
      {role !== undefined && adding === 'yes' && (
        <NewCarerForm places={places} role={role} typed={typed} onAdded={choose} onCancel={() => setAdding('no')} />
      )}
    </div>
  );
}

type OffersProps = {
  readonly places: Places;
  readonly role: CarerRole;
  readonly typed: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (choice: CarerChoice) => void;
};

function Offers({ places, role, typed, chosen, onChosen }: OffersProps) {
  const { careCircle } = useTexts().nurse;
  const { account } = useUser();
  const { shown, others } = carersOffered(places, { role, typed, own: account.site.id, chosen });
  if (shown.length === 0) {
    return (
      <p className="soft" role="status">
        {careCircle.noneFound}
      </p>
    );
  }
  return (
    <>
      <ul className="list carer-offers">
        {shown.map((offer) => (
          <li key={`${offer.professional ?? ''}@${offer.site}`}>
            <button
              type="button"
              className="list-line"
              onClick={() => onChosen({ site: offer.site, professional: offer.professional })}
            >
              <OfferText offer={offer} />
            </button>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="small soft">{careCircle.others(others)}</p>}
    </>
  );
}

function OfferText({ offer }: { readonly offer: CarerOffer }) {
  return (
    <span className="stack-lines">
      <strong>{offer.name}</strong>
      <span className="small soft">{[offer.where, offer.number].filter((part) => part !== undefined).join(' · ')}</span>
    </span>
  );
}
