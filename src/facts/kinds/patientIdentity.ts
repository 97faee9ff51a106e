import { z } from 'zod';
import { localDate, openEnum, typedText } from '#facts/factHead.ts';

/** Who the patient is, by the rules of the French national identity-vigilance reference (RNIV). One atom. */
export const PatientIdentity = z.looseObject({
  /** Nom de naissance: upper case without diacritics, hyphens and apostrophes kept. */
  birthName: typedText(100),
  /** Prénoms de naissance, the first one first. */
  birthFirstNames: z.array(typedText(100)).min(1).max(10),
  usedName: typedText(100).optional(),
  usedFirstName: typedText(100).optional(),
  birthDate: z.looseObject({ date: localDate, precision: openEnum(['day', 'month', 'year']) }),
  sex: openEnum(['F', 'M', 'I']),
  /** INSEE code of the place of birth; 99999 when unknown. */
  birthPlace: z
    .string()
    .regex(/^[0-9][0-9AB][0-9]{3}$/)
    .optional(),
  ins: z.looseObject({ matricule: z.string().regex(/^[0-9AB]{15}$/), oid: z.string().min(1).max(64) }).optional(),
  status: openEnum(['PROV', 'VALI', 'RECUP', 'QUAL']),
  /** The paper that was looked at, for a validated identity. */
  documentChecked: openEnum(['identityCard', 'passport', 'residencePermit', 'familyRecord', 'other']).optional(),
  /** Doubtful and fictitious identities are provisional ones whatever else is known. */
  attributes: z
    .array(openEnum(['homonym', 'doubtful', 'fictitious']))
    .max(5)
    .optional(),
  /** Who declared the status and the matricule, where neither was entered here. */
  provenance: z
    .looseObject({ source: typedText(120), declaredStatus: z.string().min(1).max(20), declaredOn: localDate })
    .optional(),
});
export type PatientIdentity = z.infer<typeof PatientIdentity>;
