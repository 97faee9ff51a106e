import { type BirthDateProblem, parseBirthDate, type TypedBirthDate } from '#domain/identity/birthDate.ts';
import { parseBirthPlace } from '#domain/identity/birthPlace.ts';
import { statusAfterEdit, statusOfNew } from '#domain/identity/identityStatus.ts';
import { parseMatricule } from '#domain/identity/insMatricule.ts';
import { oidOfMatricule, type Tenant } from '#domain/identity/insOid.ts';
import { type MatriculeDoubt, matriculeDoubts } from '#domain/identity/matriculeDoubts.ts';
import { parseTrait } from '#domain/identity/parseTrait.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { doubtOf, type TypedIdentity } from './typedIdentity.ts';

type NameProblem = 'empty' | 'characters';
export type MatriculeProblem =
  | { readonly problem: 'length' | 'format' }
  | { readonly problem: 'key'; readonly expectedKey: string };

/** What is wrong, field by field. */
export type IdentityProblems = {
  readonly birthName?: NameProblem;
  readonly firstName?: NameProblem;
  readonly otherFirstNames?: NameProblem;
  readonly birthDate?: BirthDateProblem;
  readonly sex?: 'empty';
  readonly birthPlace?: 'format';
  readonly matricule?: MatriculeProblem;
};

export type ReadIdentity =
  | { readonly ok: true; readonly body: PatientIdentity; readonly doubts: readonly MatriculeDoubt[] }
  | { readonly ok: false; readonly problems: IdentityProblems };

type Context = {
  readonly today: LocalDate;
  readonly tenant: Tenant;
  /** The identity that is being edited. */
  readonly before?: PatientIdentity | undefined;
  /** What becomes of a matricule recorded before, while none is typed. */
  readonly matriculeBefore?: 'kept' | 'removed';
};

/** An identity out of its fields: the traits as RNIV writes them and the status that follows, or what is wrong where. */
export function readIdentity(typed: TypedIdentity, context: Context): ReadIdentity {
  const parts = {
    birthName: parseTrait(typed.birthName),
    firstName: parseTrait(typed.firstName),
    others: otherNames(typed.otherFirstNames),
    birth: parseBirthDate(birthOf(typed), context.today),
    place: typed.birthPlace.trim() === '' ? '' : parseBirthPlace(typed.birthPlace),
    matricule: parseMatricule(typed.matricule),
  };
  const { birthName, firstName, birth, place } = parts;
  const problems = problemsOf(typed, parts);
  // The list of problems says the same again; asking each part lets the compiler see it.
  const isWhole = Object.keys(problems).length === 0 && birthName.ok && firstName.ok && birth.ok;
  if (!isWhole || typed.sex === undefined) return { ok: false, problems };
  const body = bodyOf(typed, context, {
    birthName: birthName.trait,
    birthFirstNames: [firstName.trait, ...parts.others.flatMap((name) => (name.ok ? [name.trait] : []))],
    birthDate: birth.birthDate,
    sex: typed.sex,
    ...(place === '' || place === undefined ? {} : { birthPlace: place }),
    ...insOf(parts.matricule, context),
  });
  const doubts = parts.matricule.ok ? matriculeDoubts(parts.matricule.matricule, body) : [];
  return { ok: true, body, doubts };
}

type Parts = {
  readonly birthName: ReturnType<typeof parseTrait>;
  readonly firstName: ReturnType<typeof parseTrait>;
  readonly others: readonly ReturnType<typeof parseTrait>[];
  readonly birth: ReturnType<typeof parseBirthDate>;
  readonly place: string | undefined;
  readonly matricule: ReturnType<typeof parseMatricule>;
};

function problemsOf(typed: TypedIdentity, parts: Parts): IdentityProblems {
  const { birthName, firstName, others, birth, place } = parts;
  const matricule = matriculeProblem(parts.matricule);
  return {
    ...(birthName.ok ? {} : { birthName: birthName.problem }),
    ...(firstName.ok ? {} : { firstName: firstName.problem }),
    ...(others.every((name) => name.ok) ? {} : { otherFirstNames: 'characters' as const }),
    ...(birth.ok ? {} : { birthDate: birth.problem }),
    ...(typed.sex === undefined ? { sex: 'empty' as const } : {}),
    ...(place === undefined ? { birthPlace: 'format' as const } : {}),
    ...(matricule === undefined ? {} : { matricule }),
  };
}

/** No matricule is no problem: without the national service it is not asked for. */
function matriculeProblem(parsed: Parts['matricule']): MatriculeProblem | undefined {
  if (parsed.ok || parsed.problem === 'empty') return undefined;
  return parsed.problem === 'key' ? { problem: 'key', expectedKey: parsed.expectedKey } : { problem: parsed.problem };
}

type Traits = Pick<PatientIdentity, 'birthName' | 'birthFirstNames' | 'birthDate' | 'sex' | 'birthPlace' | 'ins'>;

const NOTHING_BEFORE: Partial<PatientIdentity> = {};

/** What this form does not show (a source that declared the status, fields of a newer app) stays as it was. */
function bodyOf(typed: TypedIdentity, { before }: Context, traits: Traits): PatientIdentity {
  const {
    birthPlace: _place,
    ins: _ins,
    usedName: _name,
    usedFirstName: _first,
    documentChecked: _seen,
    ...kept
  } = before ?? NOTHING_BEFORE;
  const { attributes = [], ...rest } = kept;
  const others = attributes.filter((attribute) => attribute !== 'doubtful' && attribute !== 'fictitious');
  const marks = typed.doubt === 'none' ? others : [...others, typed.doubt];
  return {
    ...rest,
    ...traits,
    ...(typed.usedName.trim() === '' ? {} : { usedName: typed.usedName.trim() }),
    ...(typed.usedFirstName.trim() === '' ? {} : { usedFirstName: typed.usedFirstName.trim() }),
    status: statusOf(typed, before, traits),
    ...(typed.document === 'none' ? {} : { documentChecked: typed.document }),
    ...(marks.length === 0 ? {} : { attributes: marks }),
  };
}

function statusOf(typed: TypedIdentity, before: PatientIdentity | undefined, traits: Traits): string {
  const document = typed.document === 'none' ? 'notChecked' : 'checked';
  if (before === undefined) return statusOfNew({ document, doubt: typed.doubt });
  const was = {
    traits: before,
    status: before.status,
    document: before.documentChecked === undefined ? 'notChecked' : 'checked',
    doubt: doubtOf(before),
  } as const;
  return statusAfterEdit(was, { traits, document, doubt: typed.doubt });
}

function insOf(matricule: Parts['matricule'], { tenant, before, matriculeBefore }: Context): Pick<Traits, 'ins'> {
  if (matricule.ok) {
    return { ins: { matricule: matricule.matricule, oid: oidOfMatricule(matricule.matricule, tenant) } };
  }
  return matriculeBefore === 'removed' || before?.ins === undefined ? {} : { ins: before.ins };
}

/** "Marie-Louise, Anne" or "Marie-Louise Anne": a comma parts names that have a space inside. */
function otherNames(typed: string): readonly ReturnType<typeof parseTrait>[] {
  const parts = typed.split(typed.includes(',') ? ',' : /\s+/);
  return parts.filter((part) => part.trim() !== '').map(parseTrait);
}

function birthOf(typed: TypedIdentity): TypedBirthDate {
  switch (typed.precision) {
    case 'day':
      return { precision: 'day', day: typed.birthDay };
    case 'month':
      return { precision: 'month', month: typed.birthMonth };
    case 'year':
      return { precision: 'year', year: typed.birthYear };
  }
}
