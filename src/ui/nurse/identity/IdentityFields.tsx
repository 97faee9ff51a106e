import type { ReactNode } from 'react';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { BirthDateFields } from './BirthDateFields.tsx';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { NameFields } from './NameFields.tsx';
import { PlaceOfBirthField } from './PlaceOfBirthField.tsx';
import { DOCUMENTS, IDENTITY_DOUBTS, type TypedIdentity } from './typedIdentity.ts';
import type { IdentityProblems } from './readIdentity.ts';

type Props = {
  readonly value: TypedIdentity;
  readonly onChange: (value: TypedIdentity) => void;
  readonly problems: IdentityProblems;
  /** Matricule of the national identity: typed at creation, replaced or taken out later. */
  readonly matricule: ReactNode;
};

/** Who the patient is. The birth name comes first, and is never mixed with the name in use. */
export function IdentityFields({ value, onChange, problems, matricule }: Props) {
  const { identityForm, words } = useTexts().nurse;
  const { fields, problem } = identityForm;
  const set = (part: Partial<TypedIdentity>) => onChange({ ...value, ...part });

  return (
    <div className="stack">
      <NameFields value={value} onChange={set} problems={problems} />
      <BirthDateFields
        value={value}
        onChange={set}
        problem={problems.birthDate && problem.birthDate[problems.birthDate]}
      />
      <div className="form-grid">
        <ChoiceField
          legend={fields.sex}
          options={(['F', 'M', 'I'] as const).map((sex) => ({ value: sex, label: words.sex(sex) }))}
          value={value.sex}
          onChoose={(sex) => set({ sex })}
          problem={problems.sex && problem.sex}
        />
        <PlaceOfBirthField value={value} onChange={set} problem={problems.birthPlace && problem.birthPlace} />
      </div>
      <ChoiceField
        legend={fields.document}
        hint={fields.hint.document}
        options={DOCUMENTS.map((document) => ({ value: document, label: identityForm.documents[document] }))}
        value={value.document}
        onChoose={(document) => set({ document })}
      />
      {matricule}
      <ChoiceField
        legend={fields.doubt}
        hint={fields.hint.doubt}
        options={IDENTITY_DOUBTS.map((doubt) => ({ value: doubt, label: identityForm.doubts[doubt] }))}
        value={value.doubt}
        onChoose={(doubt) => set({ doubt })}
      />
    </div>
  );
}
