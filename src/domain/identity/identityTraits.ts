import type { BirthDate } from './birthDate.ts';

/** The five strict traits of an identity. A name in use is none of them. */
export const STRICT_TRAITS = ['birthName', 'birthFirstNames', 'birthDate', 'sex', 'birthPlace'] as const;
export type StrictTrait = (typeof STRICT_TRAITS)[number];

export type IdentityTraits = {
  readonly birthName: string;
  readonly birthFirstNames: readonly string[];
  readonly birthDate: { readonly date: BirthDate['date']; readonly precision: string };
  readonly sex: string;
  readonly birthPlace?: string | undefined;
};

/** The strict traits in which two identities differ. */
export function traitsThatDiffer(before: IdentityTraits, after: IdentityTraits): readonly StrictTrait[] {
  return STRICT_TRAITS.filter((trait) => asText(before, trait) !== asText(after, trait));
}

function asText(traits: IdentityTraits, trait: StrictTrait): string {
  switch (trait) {
    case 'birthFirstNames':
      return traits.birthFirstNames.join('|');
    case 'birthDate':
      return `${traits.birthDate.date} ${traits.birthDate.precision}`;
    default:
      return traits[trait] ?? '';
  }
}
