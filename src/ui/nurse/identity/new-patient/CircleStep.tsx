import type { Places } from '#store/store.ts';
import { CarerLine } from '#ui/nurse/care-circle/CarerLine.tsx';
import { keyOfCarer } from '#ui/nurse/care-circle/carersOffered.ts';
import { CarerSearch } from '#ui/nurse/care-circle/CarerSearch.tsx';
import { ContactFields } from '#ui/nurse/identity/ContactFields.tsx';
import { InformationFields } from '#ui/nurse/identity/InformationFields.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { StepPart } from './stepPart.ts';

/** How he is reached, who cares for him, and what he was told. All of it may be completed later. */
export function CircleStep({ draft, read, onChange, asked, places }: StepPart & { readonly places: Places }) {
  const { careCircle, identityForm } = useTexts().nurse;
  const { contact, information } = identityForm;
  return (
    <>
      <Card title={contact.title}>
        <ContactFields
          value={draft.contact}
          onChange={(next) => onChange({ ...draft, contact: next })}
          problems={asked === 'yes' && read.contact.kind === 'problems' ? read.contact.problems : {}}
        />
      </Card>
      <Card title={careCircle.title}>
        {draft.circle.length > 0 && (
          <ul className="plain-list">
            {draft.circle.map((member) => (
              <li key={keyOfCarer(member)}>
                <CarerLine
                  places={places}
                  member={member}
                  onLeave={() => onChange({ ...draft, circle: draft.circle.filter((one) => one !== member) })}
                />
              </li>
            ))}
          </ul>
        )}
        <CarerSearch
          places={places}
          chosen={new Set(draft.circle.map(keyOfCarer))}
          onChosen={(role, { site, professional }) =>
            onChange({
              ...draft,
              circle: [...draft.circle, { role, site, ...(professional === undefined ? {} : { professional }) }],
            })
          }
        />
      </Card>
      <Card title={information.title}>
        <InformationFields
          value={draft.information}
          onChange={(next) => onChange({ ...draft, information: next })}
          problems={asked === 'yes' && read.information.kind === 'problems' ? read.information.problems : {}}
        />
      </Card>
    </>
  );
}
