import type { LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { ClinicalKind } from './clinicalKind.ts';

/** What is wrong with one answer of a form; the words of each are in the catalogue. */
export type Problem = keyof NurseTexts['clinicalHistory']['problem'];

/** A form while it is filled in: every answer a text, '' for one not given yet. */
export type Draft<Field extends string = string> = Readonly<Record<Field, string>>;
export type Problems<Field extends string> = Partial<Record<Field, Problem>>;

/** `first`: a new line. `change`: it goes on, from a day or now. `correction`: what was written was wrong. */
export type EntryMode = 'first' | 'change' | 'correction';

/** What an entry is judged by. */
export type EntryContext = {
  readonly file: PatientFile;
  readonly today: LocalDate;
  /** The first day on which anything can have happened to him; absent while nobody knows when he was born. */
  readonly earliest: LocalDate | undefined;
  readonly mode: EntryMode;
};

/** A form read: a body, or what is wrong, field by field. Nothing typed is ever changed. */
export type EntryRead<K extends ClinicalKind, Field extends string> =
  | {
      readonly kind: 'ok';
      readonly body: BodyOf<K>;
      readonly validFrom?: LocalDate;
      /** What else the person ticked, written by the same action. */
      readonly also?: readonly Intent[];
    }
  | { readonly kind: 'problems'; readonly problems: Problems<Field> };

/** The problems that there are, or nothing when every answer stands. */
export function problemsIn<Field extends string>(
  found: Readonly<Partial<Record<Field, Problem | undefined>>>,
): Problems<Field> | undefined {
  const problems = Object.entries(found).filter(([, problem]) => problem !== undefined);
  return problems.length === 0 ? undefined : (Object.fromEntries(problems) as Problems<Field>);
}

/** A choice that was not made. */
export function choiceProblem(answer: string): Problem | undefined {
  return answer === '' ? 'missing' : undefined;
}
