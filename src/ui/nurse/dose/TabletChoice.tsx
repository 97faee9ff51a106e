import { useState } from 'react';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type DoseDraft, tabletsOfMolecule, withTablet } from './doseDraft.ts';

type Props = {
  readonly patientId: string;
  readonly molecule: string;
  readonly draft: DoseDraft;
  readonly onDraft: (draft: DoseDraft) => void;
  readonly problem: string | undefined;
};

/** The strengths of the treatment's molecule, and no other: another molecule is another treatment. */
export function TabletChoice({ patientId, molecule, draft, onDraft, problem }: Props) {
  const { dose, words } = useTexts().nurse;
  const { entry } = dose;
  const [emptied, setEmptied] = useState<'no' | 'yes'>('no');
  return (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={entry.tablet}
        options={tabletsOfMolecule(molecule).map((value) => ({ value, label: words.tablet(value) }))}
        value={draft.tablet}
        onChoose={(tablet) => {
          const next = withTablet(draft, tablet);
          if (next !== draft && draft.quarters.some((count) => count !== undefined)) setEmptied('yes');
          onDraft(next);
        }}
      />
      <div role="alert">{problem !== undefined && <p className="field-problem">{problem}</p>}</div>
      {emptied === 'yes' && <p role="status">{entry.tabletChanged}</p>}
      <p className="small soft">
        {entry.otherMoleculeHelp(words.molecule(molecule))}{' '}
        <Link to={`/patients/${patientId}/course`}>{entry.changeCourse}</Link>
      </p>
    </div>
  );
}
