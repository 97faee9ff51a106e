import { useState } from 'react';
import type { Places } from '#store/store.ts';
import { BirthLine } from '#ui/nurse/patient-banner/BirthLine.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { JoinedFile } from './joinedFiles.ts';
import { ReasonOfLink } from './ReasonOfLink.tsx';
import type { LinkFiles } from './useLinking.ts';

type Props = {
  readonly one: JoinedFile;
  readonly places: Places;
  /** The other patients of the person. None: there is nothing to part it from. */
  readonly others: readonly string[];
  readonly partable: 'yes' | 'no';
  readonly link: LinkFiles;
  readonly isUnderWay: boolean;
};

export function JoinedFileLine({ one, places, others, partable, link, isUnderWay }: Props) {
  const { duplicates } = useTexts().nurse;
  const { joined } = duplicates;
  const [asked, setAsked] = useState<'no' | 'part'>('no');
  const [first] = others;
  const name = useName(one);
  return (
    <li className="claim">
      <div className="claim-text">
        <h3>{name}</h3>
        {one.identity !== undefined && (
          <p>
            <BirthLine birthDate={one.identity.birthDate} sex={one.identity.sex} />
          </p>
        )}
        <p className="row">
          <span>{joined.inrs(one.inrs)}</span>
          {one.shown === 'yes' && others.length > 0 && <Badge tone="accent">{joined.shown}</Badge>}
        </p>
        {others.length > 0 && <LinkWords one={one} places={places} />}
      </div>
      {first !== undefined && partable === 'yes' && (
        <Button
          look="danger"
          disabled={isUnderWay}
          aria-label={joined.separateOf(name)}
          onClick={() => setAsked('part')}
        >
          {joined.separate}
        </Button>
      )}
      {asked === 'part' && first !== undefined && (
        <PartDialog
          name={name}
          onClose={() => setAsked('no')}
          onReason={(reason) => {
            setAsked('no');
            void link([first, one.patientId], { state: 'parted', reason }, { said: duplicates.separatedToast(name) });
          }}
        />
      )}
    </li>
  );
}

function LinkWords({ one: { link }, places }: Pick<Props, 'one' | 'places'>) {
  const { duplicates, words } = useTexts().nurse;
  const format = useFormat();
  if (link === undefined) return null;
  const author = places.people.get(link.author)?.name ?? words.someone;
  return (
    <>
      <p className="small soft">{duplicates.joined.by(author, format.instant(link.writtenAt.instant))}</p>
      {link.reason !== undefined && <p className="small">{duplicates.joined.reason(link.reason)}</p>}
    </>
  );
}

type PartProps = {
  readonly name: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

function PartDialog({ name, onReason, onClose }: PartProps) {
  const { dialog, joined } = useTexts().nurse.duplicates;
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={joined.separateTitle(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button look="danger" disabled={reason === ''} onClick={() => onReason(reason)}>
            {dialog.part}
          </Button>
        </>
      }
    >
      <p>{joined.separateHelp}</p>
      <ReasonOfLink choices={joined.separateWhyChoices} onReason={setReason} />
    </Dialog>
  );
}

function useName({ identity, reference }: JoinedFile): string {
  const { duplicates } = useTexts().nurse;
  if (identity !== undefined) return `${identity.birthName} ${identity.birthFirstNames.join(' ')}`;
  return reference ?? duplicates.joined.withoutIdentity;
}
