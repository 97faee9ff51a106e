import type { ReactNode } from 'react';
import type { Places } from '#store/store.ts';
import { knownWord } from '#ui/nurse/identity/knownWord.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { carerNamed, type CarerChoice } from './carersOffered.ts';

type Props = {
  readonly places: Places;
  readonly member: CarerChoice & { readonly role: string };
  readonly onHistory?: () => void;
  readonly onLeave?: () => void;
};

/** One member of a circle: what he is to the patient, his name, where he works, how he is called. */
export function CarerLine({ places, member, onHistory, onLeave }: Props): ReactNode {
  const { careCircle } = useTexts().nurse;
  const named = carerNamed(places, member);
  const name = named?.name ?? careCircle.notInDirectory;
  return (
    <div className="row row--apart carer-line">
      <span className="stack-lines">
        <span className="small soft">{knownWord(careCircle.roles, member.role)}</span>
        <strong>{name}</strong>
        <span className="small">
          {[named?.where, named?.telephone].filter((part) => part !== undefined && part !== '').join(' · ')}
        </span>
      </span>
      <span className="row no-print">
        {onHistory !== undefined && (
          <Button look="quiet" icon="history" aria-label={careCircle.historyOf(name)} onClick={onHistory} />
        )}
        {onLeave !== undefined && (
          <Button onClick={onLeave} aria-label={careCircle.removeNamed(name)}>
            {careCircle.remove}
          </Button>
        )}
      </span>
    </div>
  );
}
