import type { LocalDate } from '#domain/localDate.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';

/** Who the patient is, as every screen about him says it. */
export type IdentityShown = {
  readonly birthName: string;
  readonly firstName: string;
  readonly usedName: string | undefined;
  readonly usedFirstName: string | undefined;
  readonly birthDate: { readonly date: LocalDate; readonly precision: string };
  readonly sex: string;
  /** Two people wrote different identities: the one shown is only one of them. */
  readonly disputed: 'yes' | 'no';
};

/** Nothing when no identity has arrived yet: see {@link provisionalShown}. */
export function identityShown(file: PatientFile): IdentityShown | undefined {
  if (file.identity === undefined) return undefined;
  const body = latestOf(file.identity.lines[0])?.body;
  if (body === undefined) return undefined;
  return {
    birthName: body.birthName,
    firstName: body.birthFirstNames[0] ?? '',
    usedName: body.usedName,
    usedFirstName: body.usedFirstName,
    birthDate: body.birthDate,
    sex: body.sex,
    disputed: isDisagreement(file.identity) ? 'yes' : 'no',
  };
}

/** The number of a file without an identity: « Dossier 123 ». */
export function provisionalShown(file: PatientFile): string | undefined {
  return file.provisional && latestOf(file.provisional.lines[0])?.body.reference;
}
