import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './fields/ChoiceField.tsx';
import { type ContactProblems, RELATIONS, TOLD_FIRST, type TypedContact } from './typedContact.ts';

type Props = {
  readonly value: TypedContact;
  readonly onChange: (value: TypedContact) => void;
  readonly problems: ContactProblems;
};

type TextName = Exclude<keyof TypedContact, 'caregiverRelation' | 'tellFirst'>;
type Keyboard = 'tel' | 'email' | 'numeric' | 'text';

/** How the patient is reached, and who is told when it is not himself. All of it may be left for later. */
export function ContactFields({ value, onChange, problems }: Props) {
  const { contact } = useTexts().nurse.identityForm;
  const set = (part: Partial<TypedContact>) => onChange({ ...value, ...part });

  function text(field: TextName, keyboard: Keyboard, problem?: string) {
    return (
      <TextField
        label={contact.fields[field]}
        inputMode={keyboard}
        autoComplete="off"
        maxLength={100}
        value={value[field]}
        onChange={(event) => set({ [field]: event.target.value })}
        problem={problem}
      />
    );
  }

  return (
    <div className="stack">
      <div className="form-grid">
        {text('telephone', 'tel', problems.telephone && contact.problem.telephone)}
        {text('mobile', 'tel', problems.mobile && contact.problem.telephone)}
        {text('email', 'email', problems.email && contact.problem.email)}
        {text('street', 'text')}
        {text('postcode', 'numeric', problems.postcode && contact.problem.postcode)}
        {text('town', 'text')}
        {text('caregiverName', 'text', problems.caregiverName && contact.problem.caregiverName)}
        {text('caregiverTelephone', 'tel', problems.caregiverTelephone && contact.problem.telephone)}
      </div>
      {value.caregiverName.trim() !== '' && (
        <ChoiceField
          legend={contact.fields.caregiverRelation}
          options={RELATIONS.map((relation) => ({ value: relation, label: contact.relations[relation] }))}
          value={value.caregiverRelation}
          onChoose={(caregiverRelation) => set({ caregiverRelation })}
        />
      )}
      <ChoiceField
        legend={contact.fields.tellFirst}
        options={TOLD_FIRST.map((who) => ({ value: who, label: contact.toldFirst[who] }))}
        value={value.tellFirst}
        onChoose={(tellFirst) => set({ tellFirst })}
        problem={problems.tellFirst && contact.problem.tellFirst}
      />
    </div>
  );
}
