import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { UNKNOWN_BIRTH_PLACE } from '#domain/identity/birthPlace.ts';

export const typedDay = z.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value) !== undefined,
);

/** What proves an identity, and that nothing did. */
export const DOCUMENTS = ['none', 'identityCard', 'passport', 'residencePermit', 'familyRecord', 'other'] as const;
export const IDENTITY_DOUBTS = ['none', 'doubtful', 'fictitious'] as const;

const text = z.string().max(200);

/** An identity while it is typed: every text as it stands in its field. Also what a draft keeps. */
export const TypedIdentity = z.object({
  birthName: text,
  firstName: text,
  otherFirstNames: text,
  usedName: text,
  usedFirstName: text,
  precision: z.enum(['day', 'month', 'year']),
  birthDay: typedDay.optional(),
  birthMonth: text,
  birthYear: text,
  sex: z.string().max(80).optional(),
  birthPlace: text,
  matricule: text,
  document: z.string().max(80),
  doubt: z.enum(IDENTITY_DOUBTS),
});
export type TypedIdentity = z.infer<typeof TypedIdentity>;

export const NO_IDENTITY: TypedIdentity = {
  birthName: '',
  firstName: '',
  otherFirstNames: '',
  usedName: '',
  usedFirstName: '',
  precision: 'day',
  birthDay: undefined,
  birthMonth: '',
  birthYear: '',
  sex: undefined,
  birthPlace: '',
  matricule: '',
  document: 'none',
  doubt: 'none',
};

/** What stands in the fields when a recorded identity is opened. The matricule does not: it is replaced, not edited. */
export function typedIdentity(body: PatientIdentity): TypedIdentity {
  const [firstName = '', ...others] = body.birthFirstNames;
  const { date, precision } = body.birthDate;
  const [year = '', month = ''] = date.split('-');
  return {
    birthName: body.birthName,
    firstName,
    otherFirstNames: others.join(', '),
    usedName: body.usedName ?? '',
    usedFirstName: body.usedFirstName ?? '',
    precision: precision === 'month' || precision === 'year' ? precision : 'day',
    birthDay: precision === 'month' || precision === 'year' ? undefined : date,
    birthMonth: precision === 'month' ? `${month}/${year}` : '',
    birthYear: precision === 'year' ? year : '',
    sex: body.sex,
    birthPlace: body.birthPlace ?? '',
    matricule: '',
    document: body.documentChecked ?? 'none',
    doubt: doubtOf(body),
  };
}

export function doubtOf({ attributes = [] }: Pick<PatientIdentity, 'attributes'>): TypedIdentity['doubt'] {
  if (attributes.includes('fictitious')) return 'fictitious';
  return attributes.includes('doubtful') ? 'doubtful' : 'none';
}

export function isPlaceUnknown({ birthPlace }: Pick<TypedIdentity, 'birthPlace'>): boolean {
  return birthPlace === UNKNOWN_BIRTH_PLACE;
}

const STRICT_FIELDS = [
  'birthName',
  'firstName',
  'otherFirstNames',
  'precision',
  'birthDay',
  'birthMonth',
  'birthYear',
  'sex',
  'birthPlace',
] as const satisfies readonly (keyof TypedIdentity)[];

/**
 * A recorded identity as it is being edited. A document was looked at for the traits as they were: once one of them
 * moves it proves nothing any more, and has to be looked at again.
 *
 * @param document  `asBefore` until somebody has said which document was seen this time
 */
export function editedIdentity(
  before: TypedIdentity,
  next: TypedIdentity,
  document: 'asBefore' | 'seenNow',
): TypedIdentity {
  const moves = STRICT_FIELDS.some((field) => before[field] !== next[field]);
  return moves && document === 'asBefore' ? { ...next, document: 'none' } : next;
}
