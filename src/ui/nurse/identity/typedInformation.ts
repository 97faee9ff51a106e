import { z } from 'zod';
import type { LocalDate } from '#domain/localDate.ts';
import type { InformationGiven } from '#facts/kinds/informationGiven.ts';
import { typedDay } from './typedIdentity.ts';

export const GIVEN = ['yes', 'no', 'unknown'] as const;
export const SUPPORTS = ['oral', 'leaflet', 'signedForm'] as const;
export const BASES = ['careTeam', 'consent'] as const;
export const OBJECTIONS = ['none', 'objects', 'unknown'] as const;

/** What the patient was told of the sharing of his file, while it is typed. Nothing is chosen beforehand. */
export const TypedInformation = z.object({
  given: z.string().max(80).optional(),
  givenOn: typedDay.optional(),
  support: z.string().max(80).optional(),
  basis: z.string().max(80).optional(),
  objection: z.string().max(80).optional(),
  objectedOn: typedDay.optional(),
});
export type TypedInformation = z.infer<typeof TypedInformation>;

export const NO_INFORMATION: TypedInformation = {};

export function typedInformation(body: InformationGiven): TypedInformation {
  const { given, givenOn, support, basis, objection, objectedOn } = body;
  return { given, givenOn, support, basis, objection, objectedOn };
}

export type InformationProblems = {
  readonly given?: 'empty';
  readonly givenOn?: 'empty' | 'future' | 'before-birth';
  readonly objection?: 'empty';
  readonly objectedOn?: 'empty' | 'future' | 'before-birth';
};

export type ReadInformation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'information'; readonly body: InformationGiven }
  | { readonly kind: 'problems'; readonly problems: InformationProblems };

type Context = { readonly today: LocalDate; readonly birth: LocalDate | undefined };

/** Once one of the two is answered the other has to be: « ne sait pas » is an answer. */
export function readInformation(typed: TypedInformation, context: Context): ReadInformation {
  if (typed.given === undefined && typed.objection === undefined) return { kind: 'nothing' };
  const problems = problemsOf(typed, context);
  const { given, objection } = typed;
  if (Object.keys(problems).length > 0 || given === undefined || objection === undefined) {
    return { kind: 'problems', problems };
  }
  const body: InformationGiven = {
    given,
    objection,
    ...(given === 'yes' && typed.givenOn !== undefined ? { givenOn: typed.givenOn } : {}),
    ...(given === 'yes' && typed.support !== undefined ? { support: typed.support } : {}),
    ...(given === 'yes' && typed.basis !== undefined ? { basis: typed.basis } : {}),
    ...(objection === 'objects' && typed.objectedOn !== undefined ? { objectedOn: typed.objectedOn } : {}),
  };
  return { kind: 'information', body };
}

function problemsOf(typed: TypedInformation, context: Context): InformationProblems {
  const givenOn = typed.given === 'yes' ? dayProblem(typed.givenOn, context) : undefined;
  const objectedOn = typed.objection === 'objects' ? dayProblem(typed.objectedOn, context) : undefined;
  return {
    ...(typed.given === undefined ? { given: 'empty' as const } : {}),
    ...(givenOn === undefined ? {} : { givenOn }),
    ...(typed.objection === undefined ? { objection: 'empty' as const } : {}),
    ...(objectedOn === undefined ? {} : { objectedOn }),
  };
}

function dayProblem(day: LocalDate | undefined, { today, birth }: Context) {
  if (day === undefined) return 'empty';
  if (day > today) return 'future';
  return birth !== undefined && day < birth ? 'before-birth' : undefined;
}
