import type { ComparedIdentity } from '#domain/identity/duplicateTraits.ts';
import { IdentityFields } from '#ui/nurse/identity/IdentityFields.tsx';
import type { LikelyDuplicate } from '#ui/nurse/identity/likelyDuplicates.ts';
import { MatriculeField } from '#ui/nurse/identity/MatriculeField.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DuplicateWarning } from './DuplicateWarning.tsx';
import type { StepPart } from './stepPart.ts';

type Props = StepPart & { readonly typed: ComparedIdentity; readonly duplicates: readonly LikelyDuplicate[] };

/** Who he is, and whether he is here already. */
export function IdentityStep({ draft, read, onChange, asked, typed, duplicates }: Props) {
  const { identityForm } = useTexts().nurse;
  const problems = asked === 'yes' && !read.identity.ok ? read.identity.problems : {};
  const { identity, differs } = draft;
  return (
    <>
      <Card title={identityForm.newPatient.steps.identity}>
        <IdentityFields
          value={identity}
          onChange={(next) => onChange({ ...draft, identity: next })}
          problems={problems}
          matricule={
            <MatriculeField
              value={identity.matricule}
              onTyped={(matricule) => onChange({ ...draft, identity: { ...identity, matricule } })}
              problem={problems.matricule}
            />
          }
        />
      </Card>
      {duplicates.length > 0 && (
        <DuplicateWarning
          typed={typed}
          duplicates={duplicates}
          differs={differs}
          onDiffers={(reason) => onChange({ ...draft, differs: reason })}
          problem={
            asked === 'yes' && differs.trim() === '' ? identityForm.newPatient.duplicates.differsMissing : undefined
          }
        />
      )}
    </>
  );
}
