import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { isPeriodWhole } from '#ui/nurse/course/period.ts';
import type { NewPatientDraft, Step } from './newPatientDraft.ts';
import type { ReadNewPatient } from './readNewPatient.ts';

type Judged = {
  readonly draft: NewPatientDraft;
  readonly read: ReadNewPatient;
  /** How many patients of this tablet may be the same. */
  readonly duplicates: number;
};

/** Whether nothing keeps a step from being left. */
export function isStepWhole(step: Step, { draft, read, duplicates }: Judged): boolean {
  switch (step) {
    case 'identity':
      return read.identity.ok && (duplicates === 0 || draft.differs.trim() !== '');
    case 'treatment':
      return draft.treatment === 'later' || (read.course.ok && isPeriodWhole(read.period));
    case 'circle':
      return read.contact.kind !== 'problems' && read.information.kind !== 'problems';
  }
}

/** What is unusual about a step that could be left. */
export function questionsOfStep(step: Step, { draft, read }: Judged, texts: NurseTexts): readonly string[] {
  const { identityForm, course } = texts;
  switch (step) {
    case 'identity':
      return read.identity.ok ? read.identity.doubts.map((doubt) => identityForm.matriculeDoubt[doubt]) : [];
    case 'treatment':
      return read.course.ok && draft.treatment === 'now'
        ? read.course.questions.map((question) => course.question[question])
        : [];
    case 'circle':
      return read.information.kind === 'nothing' ? [identityForm.newPatient.noInformation] : [];
  }
}
