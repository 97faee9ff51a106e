import type { ComparedIdentity } from '#domain/identity/duplicateTraits.ts';
import type { LikelyDuplicate } from '#ui/nurse/identity/likelyDuplicates.ts';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ComparedTraits } from './ComparedTraits.tsx';

type Props = {
  readonly typed: ComparedIdentity;
  readonly duplicates: readonly LikelyDuplicate[];
  readonly differs: string;
  readonly onDiffers: (reason: string) => void;
  readonly problem: string | undefined;
};

/** Patients who may be the one that is being typed, side by side with him. Nothing is joined: she opens, or says why not. */
export function DuplicateWarning({ typed, duplicates, differs, onDiffers, problem }: Props) {
  const { newPatient } = useTexts().nurse.identityForm;
  return (
    <section className="duplicates" aria-label={newPatient.duplicates.title(duplicates.length)}>
      <h2 className="row">
        <Icon name="warning" />
        {newPatient.duplicates.title(duplicates.length)}
      </h2>
      <p>{newPatient.duplicates.help}</p>
      <ul className="claims plain-list">
        {duplicates.map((duplicate) => (
          <li key={duplicate.patient.patientId}>
            <SideBySide typed={typed} duplicate={duplicate} />
          </li>
        ))}
      </ul>
      <TextField
        label={newPatient.duplicates.differs}
        hint={newPatient.duplicates.differsHint}
        maxLength={300}
        value={differs}
        onChange={(event) => onDiffers(event.target.value)}
        problem={problem}
      />
    </section>
  );
}

function SideBySide({ typed, duplicate }: { readonly typed: ComparedIdentity; readonly duplicate: LikelyDuplicate }) {
  const { identityForm, words } = useTexts().nurse;
  const { duplicates } = identityForm.newPatient;
  const { patient, likeness } = duplicate;
  return (
    <div className="claim">
      <div className="claim-text">
        <strong>
          <PatientName name={patient} />
        </strong>
        <span className="row">
          {likeness.level === 'same' && <Badge tone="warning">{duplicates.same}</Badge>}
          {likeness.equal.includes('matricule') && <Badge tone="warning">{duplicates.sameMatricule}</Badge>}
          <Badge>{words.status(patient.status)}</Badge>
        </span>
      </div>
      <ComparedTraits typed={typed} onFile={patient} likeness={likeness} />
      <Link className={buttonClass('plain')} to={`/patients/${patient.patientId}`}>
        {duplicates.open}
      </Link>
    </div>
  );
}
