import { earliestBirth, parseBirthDate } from '#domain/identity/birthDate.ts';
import type { ComparedIdentity } from '#domain/identity/duplicateTraits.ts';
import type { Tenant } from '#domain/identity/insOid.ts';
import { parseMatricule } from '#domain/identity/insMatricule.ts';
import { strictTrait } from '#domain/identity/strictTrait.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { type PeriodProblems, periodProblems } from '#ui/nurse/course/period.ts';
import { readCourse, type ReadCourse } from '#ui/nurse/course/readCourse.ts';
import { readIdentity, type ReadIdentity } from '#ui/nurse/identity/readIdentity.ts';
import { readContact, type ReadContact } from '#ui/nurse/identity/typedContact.ts';
import { readInformation, type ReadInformation } from '#ui/nurse/identity/typedInformation.ts';
import type { TypedIdentity } from '#ui/nurse/identity/typedIdentity.ts';
import type { NewPatientDraft } from './newPatientDraft.ts';

/** Every part of a file that is being begun, as far as it can be read. */
export type ReadNewPatient = {
  readonly identity: ReadIdentity;
  readonly course: ReadCourse;
  readonly period: PeriodProblems;
  readonly contact: ReadContact;
  readonly information: ReadInformation;
};

type Context = { readonly today: LocalDate; readonly tenant: Tenant };

export function readNewPatient(draft: NewPatientDraft, { today, tenant }: Context): ReadNewPatient {
  const identity = readIdentity(draft.identity, { today, tenant });
  const birth = identity.ok ? earliestBirth(identity.body.birthDate) : undefined;
  return {
    identity,
    course: readCourse(draft.course, { today, birth }),
    period: periodProblems({ from: draft.rangeFrom, reason: '' }, { act: 'first', today, birth }),
    contact: readContact(draft.contact),
    information: readInformation(draft.information, { today, birth }),
  };
}

/** Who is being typed, as far as he can be compared: duplicates are looked for before the form is whole. */
export function comparedIdentity(typed: TypedIdentity, today: LocalDate): ComparedIdentity {
  const { precision } = typed;
  const birth = parseBirthDate(
    precision === 'day'
      ? { precision, day: typed.birthDay }
      : precision === 'month'
        ? { precision, month: typed.birthMonth }
        : { precision, year: typed.birthYear },
    today,
  );
  const matricule = parseMatricule(typed.matricule);
  return {
    birthName: strictTrait(typed.birthName),
    firstName: strictTrait(typed.firstName),
    usedName: typed.usedName.trim() === '' ? undefined : typed.usedName,
    usedFirstName: typed.usedFirstName.trim() === '' ? undefined : typed.usedFirstName,
    birthDate: birth.ok ? birth.birthDate : undefined,
    sex: typed.sex,
    matricule: matricule.ok ? matricule.matricule : undefined,
  };
}
